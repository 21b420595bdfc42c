import { type CardQuestion, MOST_TOGETHER } from '../card-content.ts';
import type { Passage } from './passage-at.ts';

/**
 * What the card of the passages in one place is to answer: what was found about a quotation, which is painted above
 * the mentions; of one within another, the inner, which comes later. Without any, the mentions.
 *
 * @param day the page's own day, if it says one
 */
export function questionAbout(there: readonly Passage[], day: string | undefined): CardQuestion {
  const quotation = there.findLast((passage) => 'finding' in passage);
  if (quotation !== undefined) {
    return { about: 'quotation', text: quotation.text, finding: quotation.finding, day };
  }
  const mentions = there.flatMap((passage) =>
    'finding' in passage ? [] : { claim: passage.claim, sentence: passage.sentence },
  );
  return { about: 'mentions', mentions: mentions.slice(0, MOST_TOGETHER), day };
}
