import { type Box, placeCard } from './place-card.ts';

/**
 * Keeps a card at its passage while the page is scrolled, resized or zoomed, until the signal ends it.
 *
 * @param lines the passage's, as they are in the window now; none when the page has taken it away
 * @param x where the pointer is, if there is one
 * @param gone called when the passage is out of view. It may come into view first: the page may be scrolling there.
 */
export function followPassage(
  card: HTMLElement,
  lines: () => readonly DOMRect[],
  x: number | undefined,
  gone: () => void,
  signal: AbortSignal,
): void {
  let waiting = false;
  let seen = false;

  function place(): void {
    waiting = false;
    if (signal.aborted) return;
    const view = viewed();
    const passage = enclosing(lines().filter((line) => overlaps(line, view)));
    if (passage === undefined) {
      if (seen) gone();
      else card.style.visibility = 'hidden';
      return;
    }
    seen = true;
    card.style.visibility = 'visible';
    card.style.maxHeight = '';
    // A page may zoom itself by its styles: then its pixels are not those of the window.
    const { width, height } = card.getBoundingClientRect();
    const zoom = width / card.offsetWidth || 1;
    const at = placeCard(
      within(passage, view),
      { width, height },
      view,
      x ?? (passage.left + passage.right) / 2,
    );
    card.style.left = `${at.left / zoom}px`;
    card.style.top = `${at.top / zoom}px`;
    if (at.height < height) card.style.maxHeight = `${at.height / zoom}px`;
  }

  const later = () => {
    if (!waiting) requestAnimationFrame(place);
    waiting = true;
  };
  addEventListener('scroll', later, { capture: true, passive: true, signal });
  addEventListener('resize', later, { signal });
  visualViewport?.addEventListener('scroll', later, { signal });
  visualViewport?.addEventListener('resize', later, { signal });
  place();
}

/** The part of the window that is seen when it is zoomed into with two fingers. */
function viewed(): Box {
  const {
    offsetLeft: left = 0,
    offsetTop: top = 0,
    width = innerWidth,
    height = innerHeight,
  } = visualViewport ?? {};
  return { left, top, right: left + width, bottom: top + height };
}

function overlaps(line: Box, view: Box): boolean {
  return line.right > view.left && line.left < view.right && line.bottom > view.top && line.top < view.bottom;
}

function enclosing(lines: readonly Box[]): Box | undefined {
  return lines.length === 0
    ? undefined
    : {
        left: Math.min(...lines.map(({ left }) => left)),
        top: Math.min(...lines.map(({ top }) => top)),
        right: Math.max(...lines.map(({ right }) => right)),
        bottom: Math.max(...lines.map(({ bottom }) => bottom)),
      };
}

function within(box: Box, view: Box): Box {
  return {
    left: Math.max(box.left, view.left),
    top: Math.max(box.top, view.top),
    right: Math.min(box.right, view.right),
    bottom: Math.min(box.bottom, view.bottom),
  };
}
