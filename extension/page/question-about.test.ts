import { describe, expect, it } from 'vitest';
import type { Passage } from './passage-at.ts';
import { questionAbout } from './question-about.ts';

const range = {} as StaticRange;
const mention = (claim: string): Passage => ({ claim, sentence: 'Return hubs in Albania.', range });
const quotation: Passage = {
  text: 'never in Albania',
  range,
  finding: { finding: 'verbatim', statement: 'x', printing: 0, turned: false, differences: [] },
};
const long = (length: { mention: number; quotation: number }) => (passage: Passage) =>
  'finding' in passage ? length.quotation : length.mention;

describe('what a card is about', () => {
  it('is a mention within a quotation', () => {
    const question = questionAbout(
      [quotation, mention('a')],
      long({ mention: 5, quotation: 9 }),
      '2025-11-04',
    );
    expect(question).toEqual({
      about: 'mentions',
      mentions: [{ claim: 'a', sentence: 'Return hubs in Albania.' }],
      day: '2025-11-04',
    });
  });

  it('is a quotation within a mention', () => {
    const question = questionAbout([mention('a'), quotation], long({ mention: 9, quotation: 5 }), undefined);
    expect(question).toMatchObject({ about: 'quotation', text: 'never in Albania' });
  });

  it('is every claim that is mentioned there', () => {
    const question = questionAbout(
      [mention('a'), mention('b')],
      long({ mention: 5, quotation: 9 }),
      undefined,
    );
    expect(question.about === 'mentions' && question.mentions.map(({ claim }) => claim)).toEqual(['a', 'b']);
  });
});
