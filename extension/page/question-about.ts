import { type CardQuestion, MOST_TOGETHER } from '../card-content.ts';
import type { Passage } from './passage-at.ts';

/**
 * What the card of the passages in one place is to answer: what the reader points at most narrowly, a quotation or the
 * mentions within it; or the other way round.
 *
 * @param letters how long a passage is
 * @param day the page's own day, if it says one
 */
export function questionAbout(
  there: readonly Passage[],
  letters: (passage: Passage) => number,
  day: string | undefined,
): CardQuestion {
  const narrowest = there.reduce((one, other) => (letters(other) < letters(one) ? other : one));
  return 'finding' in narrowest
    ? { about: 'quotation', text: narrowest.text, finding: narrowest.finding, day }
    : {
        about: 'mentions',
        mentions: there
          .flatMap((passage) =>
            'finding' in passage ? [] : { claim: passage.claim, sentence: passage.sentence },
          )
          .slice(0, MOST_TOGETHER),
        day,
      };
}
