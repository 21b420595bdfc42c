import { describe, expect, it } from 'vitest';
import { compileRecord } from '../src/record/compile-record.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { ask } from '../src/search/ask.ts';
import { buildIndex, loadIndex } from '../src/search/search.ts';
import { seedFiles } from './seed-files.ts';

const record = compileRecord(readSeeds(seedFiles()));
const index = loadIndex(record, buildIndex(record));

function statement(id: string) {
  const found = record.statements.find((statement) => statement.id === id);
  if (found === undefined) throw new Error(`the record has no ${id}`);
  return found;
}
const words = (id: string) => statement(id).printings.map(({ spans }) => spans.map(({ exact }) => exact));
const speaker = (id: string) => record.speakers.find((speaker) => speaker.id === statement(id).speaker);

/** What is easy to get wrong in the five articles. */
describe('the traps in the articles', () => {
  it('one tweet, printed under two spellings of her name, is one statement', () => {
    const { printings } = statement('xhacka-2021-same-old-fake-news');
    expect(printings.map(({ article, speakerAsPrinted }) => [article, speakerAsPrinted])).toEqual([
      ['2021-11-18-the-national', undefined],
      ['2021-11-18-the-independent', 'Olta Xhacka'],
    ]);
    expect(speaker('xhacka-2021-same-old-fake-news')?.spellings).toEqual(
      expect.arrayContaining(['Xhaçka', 'Xhacka']),
    );
  });

  it('the sentence that two articles print is one statement, and the place comes from the one that gives it', () => {
    const raab = statement('raab-2021-international-partnerships');
    expect(raab.printings).toHaveLength(2);
    expect(raab.venue).toEqual({ name: 'Times Radio', basis: 'another article in this record' });
    expect(raab.printings[1]).toMatchObject({ article: '2021-11-18-the-independent' });
  });

  it("an editor's bracket and ellipsis stay as printed", () => {
    expect(words('qirko-2021-not-happening')[0]).toContain(
      'totally contrary to the position of [his] country',
    );
    expect(words('raab-2021-one-country')[0]).toEqual([
      'That’s one country … We are willing to look with partners at whether it’s possible to do this international processing.',
    ]);
  });

  it('a third-person rewrite inside quotation marks is a printing, and says what it is', () => {
    const rewritten = statement('kurti-2025-we-want-to-help').printings.find(({ spans }) =>
      spans.some(({ exact }) => exact === 'wants to help the UK'),
    );
    expect(rewritten?.note).toMatch(/third person/);
  });

  it.each(['minister-2021-our-best-hope', 'minister-2021-looking-good', 'home-office-source-2025-no-idea'])(
    '%s has an unnamed speaker, who is no official',
    (id) => {
      expect(speaker(id)).toMatchObject({ kind: 'unnamed' });
      expect(speaker(id)?.name).toMatch(/unnamed/i);
      expect(statement(id).official).toBe(false);
    },
  );

  it("the report that officials “did not deny” is shown with the ambassador's answer, and denies nothing itself", () => {
    expect(statement('times-2021-did-not-deny')).toMatchObject({
      kind: 'reported',
      speaker: 'the-times',
      claims: [{ stance: 'context' }],
      shownWith: ['qirko-2021-this-is-not-true'],
    });
  });

  it.each([
    ['philp-2025-catastrophic-mistake', 2],
    ['davey-2025-better-scheme', 4],
    ['starmer-2025-silver-bullet', 3],
    ['starmer-2025-joint-work-albania', 2],
    ['kurti-2025-we-want-to-help', 4],
    ['mehmet-2025-not-a-legacy', 3],
    ['rama-2025-brexit-boats', 3],
    ['rama-2025-farage-mirror', 3],
    ['home-office-source-2025-no-idea', 3],
  ])('%s is one statement of %i paragraphs', (id, paragraphs) => {
    expect(words(id)[0]).toHaveLength(paragraphs);
  });

  it('a line that one article prints twice is one statement, printed twice', () => {
    const line = 'You left Europe because you wanted more happiness. Now you are depressed.';
    const printed = words('rama-2025-brexit-boats').filter((spans) => spans.includes(line));
    expect(printed).toHaveLength(2);
  });

  it('the joke about railways is conditional, never an offer, and is shown with the sentence that follows it', () => {
    const joke = statement('spajic-2025-railways');
    expect(joke.claims).toEqual([{ claim: 'montenegro-return-hubs', stance: 'conditional' }]);
    expect(joke.shownWith).toContain('spajic-2025-not-part-of-migrant-routes');
    expect(joke.note).toMatch(/in jest/);
  });

  it('words that came through a translator say so', () => {
    expect(statement('rama-2025-stigmatised').via).toBe('a translator');
  });

  it.each([
    ['qirko-2021-3000-iranians', 'who were are giving refuge'],
    ['spajic-2025-railways', '10billion euros'],
    ['rama-2025-farage-mirror', 'more than once than the business'],
    ['raab-2021-international-partnerships', 'that will take the processing'],
    ['starmer-2025-joint-work-albania', 'We are absolutely determined'],
  ])('%s keeps “%s” as printed', (id, printed) => {
    expect(words(id).flat().join('\n')).toContain(printed);
  });

  it.each(['gaming the system', 'race to the bottom', 'The Division Bell', 'I was damaged greatly'])(
    'boilerplate is not in the record: %s',
    (boilerplate) => {
      expect(JSON.stringify(record)).not.toContain(boilerplate);
    },
  );

  it('context is never an answer', () => {
    const results = ask(record, index, 'Albania will host UK return hubs for failed asylum seekers', [
      'albania-return-hubs',
    ]);
    expect(results.slice(0, 3).map(({ stance }) => stance)).toEqual(['denies', 'denies', 'denies']);
  });
});
