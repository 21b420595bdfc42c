import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from './find-quotations.ts';

const found = (...blocks: string[]) => findQuotations(blocks).map(({ text }) => text);

describe('findQuotations', () => {
  it.each([
    ['curly marks', 'He said: “Never.” She agreed.', ['Never.']],
    ['straight marks', 'He said "never" and "no".', ['never', 'no']],
    [
      'single marks with apostrophes inside',
      'He said: ‘It’s Albania’s choice.’ Then he left.',
      ['It’s Albania’s choice.'],
    ],
    ['straight single marks', "He said: 'It's not up to us.' Then he left.", ["It's not up to us."]],
    ['no apostrophes alone', "Albania's ministers' plans aren't new.", []],
    ['German marks', 'Er sagte: „Niemals in Albanien.“ Dann ging er.', ['Niemals in Albanien.']],
    ['Balkan marks', 'Rekao je: „Nikad.” Otišao je.', ['Nikad.']],
    ['guillemets with spaces', 'Il a dit : « Jamais en Albanie. » Puis il partit.', [' Jamais en Albanie. ']],
    ['reversed guillemets', 'Er sagte: »Niemals.« Dann ging er.', ['Niemals.']],
    [
      'marks that are glued to the next word',
      'He "wants to help the UK"after all.',
      ['wants to help the UK'],
    ],
    ['no inches', 'A 12" pipe and a 6" one.', []],
  ])('finds %s', (_, block, expected) => {
    expect(found(block)).toEqual(expected);
  });

  it('follows a quotation over paragraphs', () => {
    expect(found('He said: “One.', '“Two.', '“Three.” He left.', 'It rained.')).toEqual([
      'One.',
      'Two.',
      'Three.',
    ]);
  });

  it.each([
    ['in the middle', '“He told me ‘never in Albania, my friend’ and left.”', 2],
    ['first', '“‘Never in Albania, my friend’ was the line.”', 2],
    ['with nothing beside it', '“‘Never in Albania, my friend’”', 1],
  ])('finds what is quoted within another, %s', (_, block, number) => {
    expect(found(block)).toHaveLength(number);
  });

  it('takes the paragraph to which speech leads up, with marks or without', () => {
    expect(found('Rama wrote:', 'Never in Albania.', 'It rained.')).toEqual(['Never in Albania.']);
    expect(found('Rama wrote:', '“Never in Albania.” It rained.')).toEqual(['Never in Albania.']);
    expect(found('Rama wrote:', 'It’s never in Albania.')).toEqual(['It’s never in Albania.']);
    expect(found('Rama wrote:', "It's never in Albania.")).toEqual(["It's never in Albania."]);
    expect(found('Three things to know:', 'Never in Albania.')).toEqual([]);
  });

  it('drops a mark that is never closed', () => {
    expect(found('He said: “One.', 'It rained.')).toEqual([]);
  });

  it('gives what stands around it', () => {
    const [quotation] = findQuotations(['Before.', 'He said: “Never,” and left.']);
    expect(quotation).toMatchObject({
      previous: 'Before.',
      before: 'He said: ',
      after: ' and left.',
      block: 1,
    });
  });

  it('gives two paragraphs before it where the last leads up to it', () => {
    const [quotation] = findQuotations(['Rama spoke.', 'He said:', '“Never.”']);
    expect(quotation?.previous).toBe('Rama spoke.\nHe said:');
  });

  it('keeps within its block, whatever the text', () => {
    const block = fc.array(fc.constantFrom('a', ' ', '“', '”', '"', "'", '‘', '’', '«', '»', '.', '„'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (pieces) => {
        const blocks = pieces.map((piece) => piece.join(''));
        for (const { text, block, start, end } of findQuotations(blocks)) {
          expect(blocks[block]?.slice(start, end)).toBe(text);
        }
      }),
    );
  });
});
