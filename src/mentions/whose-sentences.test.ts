import { describe, expect, it } from 'vitest';
import { whoseSentences } from './whose-sentences.ts';

/** The sentences, written as the concepts that stand in them, that speak of the UK's plan. */
const ofUk = (lines: readonly string[], remembering = true) => {
  const concepts = lines.map((line) => new Set(line.split(' ').filter(Boolean)));
  const whose = whoseSentences(concepts, { names: ['uk', 'italy'], with: ['camp'] });
  return lines.flatMap((_, index) => (whose(index, 'uk', remembering) ? [index] : []));
};

describe('whoseSentences', () => {
  it.each([
    ['a page that names nobody speaks against nobody', ['camp', ''], [0, 1]],
    ['a name counts near a topic only', ['italy', '', 'camp', '', 'italy other'], [0, 1, 2, 3, 4]],
    ['the sentence beside it is near enough', ['italy', 'camp'], []],
    ['a sentence is of the one it names', ['uk camp', 'italy camp', 'uk camp'], [0, 2]],
    ['or of the one named last', ['uk camp', 'uk camp', 'italy camp', 'camp'], [0, 1]],
    ['until that is long ago', ['uk camp', 'uk camp', 'italy camp', '', '', 'camp'], [0, 1, 5]],
    ['two names leave it to the page', ['uk camp', 'uk italy camp'], [0, 1]],
    ['nothing is of one who is named in passing', ['italy camp', 'italy camp', 'uk camp'], []],
    ['of two named as often, the first has the page', ['italy camp uk'], []],
  ])('%s', (_, lines, expected) => {
    expect(ofUk(lines)).toEqual(expected);
  });

  it('forgets at once, where it is told to', () => {
    expect(ofUk(['uk camp', 'uk camp', 'italy camp', 'camp'], false)).toEqual([0, 1, 3]);
  });
});
