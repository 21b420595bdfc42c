import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { checkCoverage } from '../src/record/check-coverage.ts';
import { claimState } from '../src/record/claim-state.ts';
import { compileRecord } from '../src/record/compile-record.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { stateSentence } from '../src/record/state-sentence.ts';
import { timeline } from '../src/record/timeline.ts';
import { answers } from '../src/search/answers.ts';
import { ask } from '../src/search/ask.ts';
import { buildIndex, loadIndex, search } from '../src/search/search.ts';
import { english } from './english.ts';
import { generated } from './generated.ts';
import { seedFiles } from './seed-files.ts';

const files = seedFiles();
const record = compileRecord(readSeeds(files));
const index = loadIndex(record, buildIndex(record));

describe('the record', () => {
  it('has every span to the letter', () => {
    for (const { printings } of record.statements) {
      for (const { article, spans } of printings) {
        const text = files.find(({ path }) => path === `seeds/${article}/article.txt`)?.text ?? '';
        expect(spans.length).toBeGreaterThan(0);
        for (const { start, end, exact } of spans) expect(text.slice(start, end)).toBe(exact);
      }
    }
  });

  it('says that an address is unknown, and gives none', () => {
    const unknown = record.articles.filter(({ address }) => address.certainty === 'unknown');
    expect(unknown.map(({ id }) => id)).toEqual([
      '2025-03-22-the-independent',
      '2025-05-15-daily-mirror',
      '2025-10-21-daily-express',
    ]);
    expect(unknown.every(({ address }) => address.url === undefined)).toBe(true);
  });
});

describe('search', () => {
  const first = (query: string) => search(index, query)[0]?.id;

  it.each([
    ['italy mariage', 'rama-2025-marriage-with-italy'],
    ['rama never', 'rama-2025-never-in-albania'],
    ['xhacka', 'xhacka-2021-same-old-fake-news'],
  ])('finds first, for %j, %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('finds nothing for nothing', () => {
    expect(search(index, '')).toEqual([]);
    expect(search(index, 'the of and')).toEqual([]);
    expect(search(index, 'zzzzzzzz')).toEqual([]);
  });
});

describe('ask', () => {
  const first = (text: string, ...mentioned: string[]) =>
    ask(record, index, text, mentioned)[0]?.statement.id;

  it('finds a quotation by its words', () => {
    expect(first('loyal to the marriage with Italy and the rest is just love')).toBe(
      'rama-2025-marriage-with-italy',
    );
    expect(first('he said there are no bilateral talks about processing centres')).toBe(
      'qirko-2021-no-bilateral-talks',
    );
  });

  it('answers a claim with a denial, even with no word in common', () => {
    const text = 'Tirana agrees to take in claimants whom Britain has turned away';
    for (const mentioned of [[], ['albania-return-hubs']]) {
      const [answer] = ask(record, index, text, mentioned);
      expect(answer).toMatchObject({ claim: 'albania-return-hubs', stance: 'denies', answers: true });
    }
  });

  it('shows what officials answered behind what an outlet says', () => {
    const text =
      'Diplomats were contacted for comment and would not contradict the story, in unofficial talks';
    const [report, answer] = ask(record, index, text, []);
    expect(report?.statement.id).toBe('times-2021-did-not-deny');
    expect(answer).toMatchObject({ claim: 'albania-processing', stance: 'denies', answers: true });
  });

  it('has nothing for a text about something else', () => {
    expect(
      ask(record, index, 'The striker scored twice as the home side won the derby on Sunday', []),
    ).toEqual([]);
  });
});

describe('answers', () => {
  it('puts denials first and context last', () => {
    const stances = answers(record, index, 'albania-return-hubs', ['Return hubs in Albania']).map(
      ({ stance }) => stance,
    );
    expect(stances[0]).toBe('denies');
    expect(stances.at(-1)).toBe('context');
    expect(stances.lastIndexOf('denies')).toBeLessThan(stances.indexOf('declines to say'));
  });
});

describe('the state of a claim', () => {
  const sentence = (claim: string) => stateSentence(claimState(record, claim), english);

  it('counts what officials said, once each, and says when', () => {
    expect(sentence('albania-processing')).toBe(
      'Denied by Albania’s ambassador to the UK and Albania’s minister for Europe and foreign affairs (5 statements, 18 November 2021); the UK’s justice secretary declined to deny it (2 statements, 18 November 2021); the UK’s justice secretary spoke of it with conditions (18 November 2021).',
    );
  });

  it('says what came last', () => {
    expect(sentence('albania-return-hubs')).toBe(
      'Denied by Albania’s prime minister (2 statements, 15 May – 21 October 2025); the UK’s prime minister declined to say (15 May 2025). Latest: “Denies”, 21 October 2025.',
    );
  });
});

describe('the timeline', () => {
  it('links the claims across the years', () => {
    const entries = timeline(record, 'albania-return-hubs').map(
      ({ said, claim, stance, speakers }) => `${said} ${claim}: ${stance}: ${speakers.join(', ')}`,
    );
    expect(entries).toEqual(
      expect.arrayContaining([
        '2021-11-18 albania-processing: denies: qirjako-qirko, olta-xhacka',
        '2025-03-21/2025-03-22 uk-return-hub-talks: context: the-times',
        '2025-05-15 albania-return-hubs: denies: edi-rama',
        '2025-10-21 albania-return-hubs: denies: edi-rama',
        '2025-10-21 kosovo-return-hubs: offers: albin-kurti',
      ]),
    );
    expect(entries).toEqual([...entries].sort((a, b) => (a.slice(0, 10) < b.slice(0, 10) ? -1 : 0)));
  });
});

describe('the seed files', () => {
  it('account for everything in quotation marks', () => {
    expect(checkCoverage(readSeeds(files)).map(({ exact }) => exact)).toEqual([
      '“return hubs”',
      '"joint statement of intent"',
    ]);
  });

  it.each(files.filter(({ path }) => path.endsWith('.yaml')))('$path is formatted', ({ text }) => {
    expect(parseDocument(text).toString({ lineWidth: 0, flowCollectionPadding: false })).toBe(text);
  });

  it.each(Object.entries(generated(record)))(
    '%s is fresh: else run npm run record -- --write',
    (path, text) => {
      expect(readFileSync(resolve(import.meta.dirname, '..', path), 'utf8')).toBe(text);
    },
  );
});
