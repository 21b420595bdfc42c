import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeCard } from './place-card.ts';

const view: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const card = { width: 380, height: 300 };
const line = (left: number, top: number, width = 200, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('the place of a card', () => {
  it('is below the passage, centred where the reader looks', () => {
    expect(placeCard(line(400, 100), card, view, 500)).toEqual({ left: 310, top: 128, height: 300 });
  });

  it('is above where there is no room below', () => {
    expect(placeCard(line(400, 700), card, view, 500)).toEqual({ left: 310, top: 392, height: 300 });
  });

  it('keeps off the edges', () => {
    expect(placeCard(line(0, 100), card, view, 5).left).toBe(8);
    expect(placeCard(line(900, 100, 90), card, view, 990).left).toBe(612);
  });

  it('is cut to the larger side', () => {
    const low = { ...view, bottom: 400 };
    expect(placeCard(line(400, 150), card, low, 500)).toEqual({ left: 310, top: 178, height: 214 });
    expect(placeCard(line(400, 230), card, low, 500)).toEqual({ left: 310, top: 8, height: 214 });
  });

  it('is beside a passage that leaves no room above or below', () => {
    expect(placeCard(line(20, 50, 400, 700), card, view, 100)).toEqual({ left: 428, top: 50, height: 300 });
    expect(placeCard(line(550, 50, 400, 700), card, view, 700)).toEqual({ left: 162, top: 50, height: 300 });
  });

  it('is at the end of a passage that fills the window', () => {
    expect(placeCard(view, card, view, 500)).toEqual({ left: 310, top: 672, height: 120 });
  });

  it('follows what the reader sees of a window that is zoomed into', () => {
    const zoomed = { left: 300, top: 400, right: 800, bottom: 800 };
    expect(placeCard(line(320, 420), card, zoomed, 330)).toEqual({ left: 308, top: 448, height: 300 });
  });

  it('is in view, and off the passage where there is room, whatever the passage', () => {
    fc.assert(
      fc.property(
        fc.record({
          left: fc.integer({ min: 0, max: 300 }),
          top: fc.integer({ min: 0, max: 780 }),
          width: fc.integer({ min: 1, max: 700 }),
          height: fc.integer({ min: 10, max: 400 }),
          card: fc.record({
            width: fc.integer({ min: 200, max: 400 }),
            height: fc.integer({ min: 60, max: 700 }),
          }),
          x: fc.integer({ min: 0, max: 1000 }),
        }),
        ({ left, top, width, height, card, x }) => {
          const bottom = Math.min(800, top + height);
          const passage = { left, top, right: left + width, bottom };
          const place = placeCard(passage, card, view, x);
          expect(place.left).toBeGreaterThanOrEqual(8);
          expect(place.left + card.width).toBeLessThanOrEqual(992);
          expect(place.top).toBeGreaterThanOrEqual(8);
          expect(place.top + place.height).toBeLessThanOrEqual(792);
          const covers = place.top < bottom && place.top + place.height > top;
          // A passage of half the window at most leaves a card's room above or below it.
          expect(covers).toBe(false);
        },
      ),
    );
  });
});
