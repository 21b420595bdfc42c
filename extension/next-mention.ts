import { askPage } from './page-api.ts';

/** Which mention of a tab is the current one, counted over all its frames from 1. */
export interface Position {
  readonly current: number;
  readonly total: number;
}

/**
 * Scrolls to the mention after (1) or before (-1) the current one, round the end, frame by frame.
 *
 * @param card whether to open the mention's card as well.
 * @returns undefined when the tab has no mentions.
 */
export async function stepMention(tabId: number, step: 1 | -1, card = false): Promise<Position | undefined> {
  const frames = await askPage(tabId, 'report', []);
  const places = frames.flatMap(({ frameId, answer }) =>
    (answer?.mentions ?? []).map((_, index) => ({ frameId, index, current: answer?.current === index })),
  );
  const total = places.length;
  const was = places.findIndex(({ current }) => current);
  const next = was < 0 ? (step === 1 ? 0 : total - 1) : (was + step + total) % total;
  const place = places[next];
  if (place === undefined) return undefined;
  const left = places[was];
  if (left && left.frameId !== place.frameId) await askPage(tabId, 'show', [-1], left.frameId);
  const position = { current: next + 1, total };
  await askPage(tabId, 'show', card ? [place.index, position] : [place.index], place.frameId);
  return position;
}
