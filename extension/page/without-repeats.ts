import { closestOf } from './own-properties.ts';
import type { PlacedMention } from './scan-page.ts';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
/** Where sites say again what another of their headlines says: teasers, trails, bars that stick to the top. */
const TRAIL = 'a, nav, header, footer, aside, figcaption, [role="navigation"], [role="banner"]';

/**
 * Leaves out the repeats of a headline: the same sentence about the same claim, where at least one of them is a
 * heading or a link to one. The heading is kept. A text that says the same twice says it twice.
 */
export function withoutRepeats(mentions: readonly PlacedMention[]): PlacedMention[] {
  const bySentence = new Map<string, PlacedMention[]>();
  for (const mention of mentions) {
    const key = `${mention.claim} ${mention.sentence.trim()}`;
    const same = bySentence.get(key);
    if (same === undefined) bySentence.set(key, [mention]);
    else same.push(mention);
  }
  const left = new Set<PlacedMention>();
  for (const same of bySentence.values()) {
    const heading = same.find((mention) => isWithin(mention, HEADING));
    const headline = heading ?? (same.some((mention) => isWithin(mention, TRAIL)) ? same[0] : undefined);
    if (headline !== undefined) for (const mention of same) if (mention !== headline) left.add(mention);
  }
  return mentions.filter((mention) => !left.has(mention));
}

function isWithin({ range }: PlacedMention, selector: string): boolean {
  const { parentElement } = range.startContainer;
  return parentElement !== null && closestOf(parentElement, selector) !== null;
}
