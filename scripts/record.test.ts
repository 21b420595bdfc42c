import { describe, expect, it } from 'vitest';
import { compileRecord } from '../src/record/compile-record.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { answers } from '../src/search/answers.ts';
import { ask } from '../src/search/ask.ts';
import { buildIndex, loadIndex, search } from '../src/search/search.ts';
import { seedFiles } from './seed-files.ts';

const files = seedFiles();
const record = compileRecord(readSeeds(files));
const index = loadIndex(buildIndex(record));

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
    expect(ask(record, index, text, [])).toEqual([]);
    const [answer] = ask(record, index, text, ['albania-return-hubs']);
    expect(answer).toMatchObject({ claim: 'albania-return-hubs', stance: 'denies' });
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
