import { describe, expect, it } from 'vitest';
import { compile, FOLDER, GOOD, STATEMENTS } from './small-seeds.ts';

describe('compileRecord', () => {
  it('locates each span to the letter', () => {
    const [first, second] = compile().statements;
    expect(first?.printings[0]?.spans).toEqual([{ start: 17, end: 34, exact: 'This is not true.' }]);
    expect(second?.printings[0]?.spans.map(({ exact }) => exact)).toEqual([
      'There are no talks,',
      'There never were.',
    ]);
    const article = GOOD[`${FOLDER}/article.txt`] ?? '';
    for (const { start, end, exact } of second?.printings[0]?.spans ?? []) {
      expect(article.slice(start, end)).toBe(exact);
    }
  });

  it('gives the role held on the day', () => {
    expect(compile().statements[0]).toMatchObject({ role: 'envoy', official: true });
  });

  it('joins a second printing to its statement', () => {
    const folder = 'seeds/2021-11-19-another';
    const record = compile({
      [`${folder}/article.txt`]: 'She wrote: "This is not true."',
      [`${folder}/statements.yaml`]: `${GOOD[STATEMENTS]?.split('not_article:')[0]}statements:
  - printing_of: envoy-2021-not-true
    speaker_as_printed: Envoi
    spans:
      - exact: This is not true.
`,
    });
    expect(record.statements).toHaveLength(2);
    expect(record.statements[0]?.printings).toMatchObject([
      { article: '2021-11-18-the-paper' },
      { article: '2021-11-19-another', speakerAsPrinted: 'Envoi' },
    ]);
  });
});
