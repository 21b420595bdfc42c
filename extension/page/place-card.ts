/** A part of the window, in CSS pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a card goes, and how high it may be there. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Between passage and card. */
export const GAP = 8;
/** Between card and window. */
const EDGE = 8;
/** Less than this is no card to read. */
const LEAST_HEIGHT = 120;

/**
 * Places a card so that all of it is in view and none of it on the passage: below, else above, else where there is
 * more room, and no higher than that. Beside the passage if there is no room either way; only a passage that fills
 * the window is covered, at its end.
 *
 * @param passage all of it that is in view
 * @param card its size, if nothing were in the way
 * @param view the part of the window that the reader sees
 * @param x where the reader looks: the card is centred there
 */
export function placeCard(
  passage: Box,
  card: { readonly width: number; readonly height: number },
  view: Box,
  x: number,
): Place {
  const below = view.bottom - EDGE - (passage.bottom + GAP);
  const above = passage.top - GAP - (view.top + EDGE);
  const most = view.bottom - view.top - 2 * EDGE;
  const left = between(x - card.width / 2, view.left + EDGE, view.right - EDGE - card.width);
  const height = Math.min(card.height, Math.max(below, above));
  if (card.height <= below || (card.height > above && below >= above && below >= LEAST_HEIGHT)) {
    return { left, top: passage.bottom + GAP, height };
  }
  if (card.height <= above || above >= LEAST_HEIGHT) {
    return { left, top: passage.top - GAP - height, height };
  }
  const tall = Math.min(card.height, most);
  const top = between(passage.top, view.top + EDGE, view.bottom - EDGE - tall);
  if (passage.right + GAP + card.width <= view.right - EDGE) {
    return { left: passage.right + GAP, top, height: tall };
  }
  if (passage.left - GAP - card.width >= view.left + EDGE) {
    return { left: passage.left - GAP - card.width, top, height: tall };
  }
  const low = Math.min(tall, LEAST_HEIGHT);
  return { left, top: view.bottom - EDGE - low, height: low };
}

/** The lower end wins where there is no room between the ends. */
function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
