import { describe, expect, it } from 'vitest';
import { quotationsCheck } from '../src/quotations/check-quotations.ts';
import { findQuotations } from '../src/quotations/find-quotations.ts';
import { compileRecord } from '../src/record/compile-record.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { GIVEN, NOT_GIVEN } from './attribution-frames.ts';
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
    others: ['Ed Davey', 'Friedrich Merz', 'Ursula von der Leyen'],
    day: '2025-05-16',
  },
  {
    words: 'we said no, because we are loyal to the marriage with Italy and the rest is just love',
    own: 'Edi Rama',
    others: ['Keir Starmer', 'Sali Berisha'],
    day: '2025-05-15',
  },
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
const CRUEL =
  'This is a desperate measure from a government that can only think of how to show cruelty and heartlessness towards our fellow human beings in search of safety';
const TALKS =
  "I can firmly confirm that there are no bilateral talks between the Albanian and British government's officials regarding processing centres for illegal immigrants crossing the English Channel";
const HOPE = 'offshore processing is our best hope now';

describe('a quotation that says within its marks who speaks', () => {
  it.each([
    ['its own speaker', 'verbatim', `«We want to help the UK, – ha detto Albin Kurti –. We consider`],
    [
      'its own speaker, between commas',
      'verbatim',
      `«We want to help the UK, ha detto ieri Albin Kurti, we consider`,
    ],
    [
      'nobody by name',
      'verbatim',
      `Albin Kurti è a Londra. «We want to help the UK – ha detto –. We consider`,
    ],
    ['somebody else', 'misattributed', `«We want to help the UK, – ha detto Edi Rama – we consider`],
  ])('is compared without it: %s', (_, finding, begun) => {
    const text = `${begun} that that is our friendly and political duty».`;
    expect(found(text, '2025-10-22').map(({ finding }) => finding)).toEqual([finding]);
  });

  it.each([
    `Nigel Farage era in sala. «You left Europe because you wanted more happiness – ha detto –. Now you are depressed», ha concluso Edi Rama.`,
    `Nigel Farage est à Londres. «You left Europe because you wanted more happiness – a-t-il répondu –. Now you are depressed», a déclaré Edi Rama.`,
    `Nigel Farage spoke first. “You left Europe because you wanted more happiness – he said –. Now you are depressed,” said Edi Rama.`,
    `«You left Europe because you wanted more happiness – ha detto Nigel Farage –. Now you are depressed», ha detto Edi Rama.`,
    `«You left Europe because you wanted more happiness, gli ha detto Edi Rama. Now you are depressed».`,
    `«You left Europe – as ever – because you wanted more happiness – ha detto Edi Rama –. Now you are depressed».`,
  ])('is nobody’s fault: %s', (text) => {
    expect(found(text, '2025-10-22').map(({ finding }) => finding)).not.toContain('misattributed');
  });

  it('is altered by no word of that, and by any other', () => {
    const [finding] = found(
      '«We want to help Italy, – ha detto Albin Kurti – we consider that that is our friendly and political duty».',
      '2025-10-22',
    );
    expect(finding?.differences.filter(({ same }) => !same)).toEqual([
      { page: 'Italy', record: 'the uk', same: false },
    ]);
  });
});

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
    [
      '“the president” behind her name',
      `Vjosa Osmani, Kosovo’s president, sat down. “${NEVER},” the president said.`,
    ],
    ['“the charity” behind its name', `Amnesty International was dismayed. “${CRUEL},” the charity said.`],
    ['an embassy', `“${GLAD}”, selon l’ambassade d’Albanie.`],
    ['another ministry', `According to the Home Office, “${NEVER}”.`],
    ['the leader of another party', `“${GLAD},” the Tory leader told the BBC.`],
    ['a last name that all know', `Farage: “${ROUTES}”`],
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
    [
      '“the charity” where two are named',
      `The Home Office rebuked the Refugee Council. “${CRUEL},” the charity said.`,
    ],
    [
      '“the prime minister” behind somebody else’s name',
      `Vjosa Osmani sat down. “${NEVER},” the prime minister said.`,
    ],
    [
      '“the charity” behind one that shares a statement',
      `The Red Cross shared a statement from its partner. “${CRUEL},” the charity said.`,
    ],
    [
      '“the prime minister” behind another minister',
      `Albania’s foreign minister Elisa Spiropali looked on. “${NEVER},” the prime minister joked.`,
    ],
    ['the embassy, of the ambassador', `The embassy in London said: “${TALKS}”`],
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
    'The minister said: “We left Europe because we wanted more happiness. Now we are poorer.”',
    'The prime minister said: “Serbia is not part of the migrant routes through the Balkans”',
    'The Norwegian prime minister said: “Norway is not part of the migrant routes through Europe”',
  ])('may be any of that office: %s', (text) => {
    expect(found(text, '2025-10-22')).toEqual([]);
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
