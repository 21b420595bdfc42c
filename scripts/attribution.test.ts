import { describe, expect, it } from 'vitest';
import { quotationsCheck } from '../src/quotations/check-quotations.ts';
import { findQuotations } from '../src/quotations/find-quotations.ts';
import { compileRecord } from '../src/record/compile-record.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { seedFiles } from './seed-files.ts';

const record = compileRecord(readSeeds(seedFiles()));
const check = quotationsCheck(record);

/** Words of the record, with whose they are, and others to whom a page could give them. */
const WORDS = [
  {
    words: 'You left Europe because you wanted more happiness. Now you are depressed',
    own: 'Edi Rama',
    others: ['Albin Kurti', 'Nigel Farage', 'Emmanuel Macron'],
    day: '2025-10-22',
  },
  {
    words: 'Montenegro is not part of the migrant routes through the Balkans',
    own: 'Milojko Spajić',
    others: ['Edi Rama', 'Jakov Milatović', 'Aleksandar Vučić'],
    day: '2025-10-22',
  },
  {
    words: 'The last government lost control of the borders. I am determined that we will retake control',
    own: 'Keir Starmer',
    others: ['Ed Davey', 'Yvette Cooper', 'Ursula von der Leyen'],
    day: '2025-05-16',
  },
];

/** Ways to give words to somebody: N is the name, Q the words in marks. */
const GIVEN: { readonly [language: string]: readonly string[] } = {
  en: [
    'N said: Q',
    'N told reporters in London: Q',
    'Q, N said.',
    'Q, said N.',
    'Q, N told the BBC on Tuesday.',
    'Q, said N, speaking after the summit.',
    'Q, N later told Sky News.',
    'Q, according to N.',
    'According to N, Q.',
    'In the words of N, Q.',
    'Q, in the words of N.',
    'Q, as N put it.',
    'As N put it: Q',
    'N: Q',
    'N to the BBC: Q',
    'N (in London): Q',
    'N’s reply: Q',
    'N’s answer was Q.',
    'Q was N’s reply.',
    'N’s post on X read: Q',
    'A post by N read: Q',
    'A statement from N said: Q',
    'In a post on X, N wrote: Q',
    'Writing on X, N said: Q',
    'N took to social media, writing: Q',
    'N did not hold back, telling the audience: Q',
    'N mocked the plan: Q',
    'N had a word for the boats. Q, he said.',
    'N was asked about the boats. He replied: Q',
    'N has since apologised. Q, he told the BBC.',
    'N said that Q.',
    'N argued that Q, and left.',
    'Q – N',
    'Q — N (@name) October 22, 2025',
    'Q (N)',
    'Asked about the boats, N said: Q',
    'At a dinner on Tuesday N joked: Q',
    'N was quoted as saying: Q',
    'N added: Q',
    'N went on: Q',
    'Mr. Smith listened as N declared: Q',
  ],
  sq: [
    'N tha: Q',
    'N ka thënë: Q',
    'N ka deklaruar se Q.',
    'Q, tha N.',
    'Q, ka thënë N për mediat.',
    'Q, u shpreh N.',
    'Sipas N, Q.',
    'N: Q',
    'N u përgjigj: Q',
    'N foli në Londër. Q, tha ai.',
    'Tha N: Q',
  ],
  it: [
    'N ha detto: Q',
    'Q, ha detto N.',
    'Q, ha dichiarato ieri N.',
    'Secondo N, Q.',
    'Per N Q.',
    'N: Q',
    'Q, le parole di N.',
    'N ha preso la parola a Londra. Q, ha aggiunto.',
    'Così N: Q',
  ],
  sr: [
    'N je rekao: Q',
    'N je izjavio da Q.',
    'Q, rekao je N.',
    'Q, kazao je danas N.',
    'Prema N, Q.',
    'N: Q',
    'N je govorio u Londonu. Q, dodao je.',
    'Odgovor N: Q',
  ],
  mk: ['N изјави: Q', 'Q, рече N.', 'Q, вели N.', 'Според N, Q.', 'N: Q'],
  de: [
    'N sagte: Q',
    'Q, sagte N.',
    'Q, so N.',
    'Q, so N in London.',
    'Laut N Q.',
    'N: Q',
    'Q, erklärte N am Dienstag.',
    'N hat gesagt: Q',
    'N sprach in London. Q, sagte er.',
    'Q, betonte N gegenüber Reportern.',
  ],
  fr: [
    'N a déclaré : Q',
    'Q, a déclaré N.',
    'Q, a déclaré mardi N.',
    'Selon N, Q.',
    'Q, selon N.',
    'N : Q',
    'Q, dit N.',
    'N a pris la parole à Londres. Q, a-t-il ajouté.',
    'Pour N, Q.',
  ],
  es: [
    'N dijo: Q',
    'Q, dijo N.',
    'Q, ha dicho este martes N.',
    'Según N, Q.',
    'Q, según N.',
    'N: Q',
    'N habló en Londres. Q, dijo.',
    'Q, aseguró N a la BBC.',
  ],
  pt: ['N disse: Q', 'Q, disse N.', 'Q, afirmou N.', 'Segundo N, Q.', 'N falou em Londres. Q, afirmou.'],
  pl: [
    'N powiedział: Q',
    'Q – powiedział N.',
    'Q, stwierdził N.',
    'Według N Q.',
    'N napisał na X: Q',
    'N przemawiał w Londynie. Q – dodał.',
  ],
  el: ['Ο N είπε: Q', 'Q, είπε ο N.', 'Q, δήλωσε ο N.', 'Σύμφωνα με τον N, Q.', 'Ο N τόνισε ότι Q.'],
};

/** Ways to name somebody who has not said the words. */
const NOT_GIVEN: readonly string[] = [
  'Asked about N, he said: Q',
  'Asked about N, the visitor replied: Q',
  'On N, he was blunt: Q',
  'Of N, the visitor said: Q',
  'He told N: Q',
  'The visitor told N that Q.',
  'Q, he told N.',
  'Q, the visitor told N.',
  'N was told: Q',
  'N denied saying Q.',
  'N never said Q.',
  'N did not say Q.',
  'N quoted him: Q',
  'N quoted the words Q.',
  'N echoed the line Q.',
  'N said the claim that Q was an insult.',
  'N said the pledge that Q had not been kept.',
  'N, who heard the words Q, left the hall.',
  'N listened. Then came the answer: Q',
  'The answer to N was short: Q',
  'A reply to N: Q',
  'A letter to N read: Q',
  'His message for N: Q',
  'N was booed by a man who shouted: Q',
  'N was interrupted by a heckler: Q',
  'Q, he said, after N had spoken.',
  'Q, he said when N asked.',
  'Q, he said of N.',
  'Q. N said nothing.',
  'N got a flea in his ear in the Balkans: Q',
  'N called the remark Q offensive.',
  'N responded to the remark Q with a smile.',
  'N asked what was meant by Q.',
  'N read out the words: Q',
  'N was asked: Q',
  'N has been told: Q',
  'A friend of N said: Q',
  'An opponent of N said: Q',
  'Opponents of N said: Q',
  'A banner for N read: Q',
  'A poster outside the office of N read: Q',
  'N’s opponent said: Q',
  'N’s critics said: Q',
  'N’s host answered: Q',
  'Q, said N’s host.',
  'Q, said a critic of N.',
  'Q, said one who knows N.',
  'N was met with laughter. Q, the visitor told him.',
  'N asked a question, and he replied: Q',
  'N had asked what he meant. Q, came the answer.',
  'N put it to him that Q was rude.',
  'N repeated the other man’s words: Q',
  'N cited the remark: Q',
  'N tweeted a picture of a placard that said Q.',
  'N shared a video in which the visitor said: Q',
  'N posted a clip captioned Q.',
  'N told him that his line, Q, was unfair.',
  'N laughed at Q.',
  'N hit back at Q.',
  'N described as rude the words Q.',
  'Next to N, the visitor said: Q',
  'With N at his side, he said: Q',
  'N looked on. Q, the visitor said.',
  'Turning to N, he said: Q',
  'Speaking after N, the visitor said: Q',
  'To N he said: Q',
  'In answer to N, he said: Q',
  'In reply to N: Q',
  'Message to N: Q',
  'What did N make of Q?',
  'Did N say Q?',
  'Contrary to reports, it was not N who said Q.',
  'It is wrong that N said Q.',
  'Posts that claim N said Q are false.',
  'Q was wrongly put down to N.',
  'Un messaggio per N: Q',
  'Un message pour N : Q',
  'La réponse à N : Q',
  'Die Antwort an N: Q',
  'Poruka za N: Q',
  'Mesazhi për N: Q',
  'N wurde gefragt, und er antwortete: Q',
  'Auf die Frage von N antwortete er: Q',
  'Në pyetjen e N ai u përgjigj: Q',
  'Na pitanje N odgovorio je: Q',
  'A N ha risposto: Q',
  'A N le respondió: Q',
  'Zapytany o N powiedział: Q',
  'Interrogé sur N, il a répondu : Q',
  'Gefragt nach N, sagte er: Q',
  'Pyetur për N, ai tha: Q',
  'Upitan za N, rekao je: Q',
  'Preguntado por N, respondió: Q',
  'Alla domanda di N ha risposto: Q',
  'Q, ha detto a N.',
  'Q, rekao je uz N.',
  'Q, poručio je pred N.',
  'Q, dijo a N.',
  'Q, sagte er zu N.',
  'Q, tha ai për N.',
  'Q, a-t-il dit à N.',
  'Q, powiedział do N.',
];

const found = (text: string, day: string) =>
  check(findQuotations(text.split('\n\n')), day).flatMap((finding) => finding ?? []);

const MARKS = ['“”', '""', '«»'];
const framed = (frame: string, name: string, words: string, marks = '“”') =>
  frame.replace(/\bN\b/, name).replace(/\bQ\b/, `${marks.charAt(0)}${words}${marks.charAt(1)}`);

describe.each(Object.entries(GIVEN))('words given to somebody, in %s,', (_, frames) => {
  it.each(frames)('are told to be another’s, and never when they are not: %s', (frame) => {
    const cases = WORDS.flatMap(({ words, own, others, day }) =>
      MARKS.flatMap((marks) => [
        ...others.map((name) => ({
          text: framed(frame, name, words, marks),
          day,
          expected: 'misattributed',
        })),
        { text: framed(frame, own, words, marks), day, expected: 'fine' },
      ]),
    );
    const wrong = cases.flatMap(({ text, day, expected }) => {
      const findings = found(text, day).map(({ finding }) => (/^(ver|tri)/.test(finding) ? 'fine' : finding));
      return findings.join() === expected ? [] : [`${findings.join()}: ${text}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('every statement of six words or more', () => {
  const direct = record.statements.filter(({ kind }) => kind === 'direct');
  const frames = Object.values(GIVEN).flat();

  it('is never said to be another’s or altered where it is given to its own speaker', {
    timeout: 60_000,
  }, () => {
    const accused = direct.flatMap(({ speaker: id, said, printings }) => {
      const speaker = record.speakers.find((one) => one.id === id);
      const day = /^[\d-]{10}/.exec(said.date ?? '')?.[0] ?? '2021-11-18';
      return printings.slice(0, 1).flatMap(({ spans }) =>
        spans
          .filter(({ exact }) => exact.split(/\s+/).length > 5)
          .flatMap(({ exact }) =>
            frames.map((frame) => framed(frame, speaker?.name ?? '', exact.replace(/[.,]$/, ''))),
          )
          .filter((text) => found(text, day).some(({ finding }) => /^[am]/.test(finding))),
      );
    });
    expect(accused).toEqual([]);
  });
});

describe('words beside a name', () => {
  it.each(NOT_GIVEN)('are nobody’s fault: %s', (frame) => {
    const accused = WORDS.flatMap(({ words, others, day }) =>
      MARKS.flatMap((marks) =>
        others
          .map((name) => framed(frame, name, words, marks))
          .flatMap((text) =>
            found(text, day).flatMap(({ finding, attributed }) =>
              finding === 'misattributed' || finding === 'altered' ? [`${attributed}: ${text}`] : [],
            ),
          ),
      ),
    );
    expect(accused).toEqual([]);
  });
});

const ROUTES = 'Montenegro is not part of the migrant routes through the Balkans';
const NEVER =
  "When it comes to the hubs, or whatever they are called, I've said it, and I repeat - never in Albania";
const HELP = 'We want to help the UK. We consider that that is our friendly and political duty';
const GLAD =
  "I'm actually glad that the government scrapped the Rwanda scheme because it wasn't working as a deterrent";
const STATES =
  'advise and assist states in the design and operationalisation of innovative return policy that is both effective and in line with European and international law';
const HOPE = 'offshore processing is our best hope now';

describe('whoever words are given to', () => {
  it.each([
    ['a country within a title', `Predsednica Kosova Vjosa Osmani je izjavila: „${HELP}“`],
    ['an office that fits another by a word', `Kosovo’s interior minister, Xhelal Sveçla, said: “${HELP}”`],
    ['Greek letters', `«${HELP}», είπε ο Γάλλος πρόεδρος Εμανουέλ Μακρόν.`],
    ['Cyrillic letters', `„${HELP}“, рече премиерот Христијан Мицкоски.`],
    ['initials', `UNHCR, the UN refugee agency, said it would “${STATES}”.`],
    ['an office that another once held', `Tim Farron, the former Liberal Democrat leader, said: “${GLAD}”`],
    ['an apposition, and no verb', `Jakov Milatović, Montenegro’s president: “${ROUTES}”`],
    ['the leader of a country', `“${NEVER},” the Kosovan leader said.`],
    ['the leader of a country, in Italian', `«${NEVER}», ha detto il premier kosovaro.`],
    ['an office without a name, of another country', `“${NEVER},” the French ambassador said.`],
    [
      'a spokesman',
      `A Downing Street spokesman told the lobby: “At the appropriate time, I'll be able to give you further details in relation to it.”`,
    ],
    [
      '“the prime minister” behind his name',
      `Keir Starmer was in Derby. “${GLAD},” the Prime Minister said.`,
    ],
    [
      'a minister of another country than an unnamed one',
      `Albanian foreign minister Igli Hasani said: “${HOPE}”`,
    ],
  ])('is somebody else by %s', (_, text) => {
    expect(found(text, '2025-10-22').map(({ finding }) => finding)).toEqual(['misattributed']);
  });

  it.each([
    ['a country', `The Kosovan minister said: “${HELP}”`],
    ['another spelling, in another alphabet', `Ο Άλμπιν Κούρτυ είπε: «${HELP}»`],
    ['a slip', `Albin Kurty said: “${HELP}”`],
    ['letters that we cannot read', `ალბინ კურტი: “${HELP}”`],
    ['the body', `The IOM said it would “${STATES}”.`],
    [
      'the ministry',
      `The MoJ said: “We are looking at international partnerships that will take the processing out of the UK.”`,
    ],
    [
      'the seat',
      `Downing Street said: “At the appropriate time, I'll be able to give you further details in relation to it.”`,
    ],
    ['the party', `The Lib Dems said: “${GLAD}”`],
    [
      'the party’s spokesman',
      `“This is Labour admitting they made a catastrophic mistake in cancelling the Rwanda scheme before it even started,” the party’s spokesman said.`,
    ],
    [
      '“the prime minister”',
      `Edi Rama laughed. ${'Then it was his guest’s turn. '.repeat(9)}“So that's what the talks are about. I would say in this area no single measure is going to be the measure that is, if you like, a silver bullet,” the Prime Minister said.`,
    ],
    ['a name that we do not know, of an unnamed source', `Nigel Farage said: “${HOPE}”`],
    ['somebody of the unnamed one’s own country', `Dominic Raab said: “${HOPE}”`],
    ['whom it is said to, in Spanish', `Ed Davey recordó el plan. «${GLAD}», dijo a Sky News.`],
    ['nouns with capitals, in German', `„${HELP}“, sagte der Ministerpräsident Reportern.`],
  ])('may be who said them by %s', (_, text) => {
    expect(found(text, '2025-10-22').filter(({ finding }) => /^[am]/.test(finding))).toEqual([]);
  });

  it.each([
    'tens of thousands of illegal migrants',
    'stop those people crossing the Channel',
    'island of strangers',
  ])('may have said what everybody says: %s', (words) => {
    expect(found(`Yvette Cooper said: “${words}”`, '2025-05-16').map(({ finding }) => finding)).not.toContain(
      'misattributed',
    );
  });
});
