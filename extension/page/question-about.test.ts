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

describe('what a card is about', () => {
  it('is what was found about a quotation, whatever is mentioned there', () => {
    const question = questionAbout([quotation, mention('a')], undefined);
    expect(question).toMatchObject({ about: 'quotation', text: 'never in Albania' });
  });

  it('is every claim that is mentioned there', () => {
    expect(questionAbout([mention('a'), mention('b')], '2025-11-04')).toEqual({
      about: 'mentions',
      mentions: [
        { claim: 'a', sentence: 'Return hubs in Albania.' },
        { claim: 'b', sentence: 'Return hubs in Albania.' },
      ],
      day: '2025-11-04',
    });
  });
});
