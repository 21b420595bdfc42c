import { GAP } from './place-card.ts';

/** The pointer may leave both for as long as it takes to cross from one to the other at a slant. */
const LEAVE_MS = 350;
/** Between the lines of a passage, and from it to its card, the pointer is still there. */
const NEAR = GAP + 2;

/** Whether a card that is dismissed may open again while the pointer stays where it is. */
export type Again = 'not again' | 'any time';

/** A card that is open. */
export interface OpenCard {
  readonly root: ShadowRoot;
  readonly card: HTMLElement;
  /** The passage's lines, as they are now. */
  lines(): readonly DOMRect[];
  /** Opened by the pointer alone, it goes with the pointer. */
  readonly byPointer: boolean;
}

/**
 * Closes a card when the reader is done with it: Escape, a click elsewhere, the pointer gone from it and its passage.
 * What a page makes up is not the reader's doing.
 *
 * Focus stays with the page. A card that was opened by a command or a tap comes next for the Tab key; past its last
 * button, or before its first, focus is back where it was. One that a pointer opened takes no key but Escape.
 */
export function dismissCard(open: OpenCard, dismiss: (again: Again) => void, signal: AbortSignal): void {
  const { root, card, byPointer } = open;
  let before: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function leave(): void {
    // Who has put the focus into it is not done with it.
    timer ??= setTimeout(() => root.activeElement ?? dismiss('any time'), LEAVE_MS);
  }

  function stay(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function moved({ isTrusted, pointerType, clientX, clientY }: PointerEvent): void {
    if (!isTrusted || pointerType === 'touch') return;
    if ([card.getBoundingClientRect(), ...open.lines()].some((box) => isNear(box, clientX, clientY))) stay();
    else leave();
  }

  function pressed({ isTrusted, clientX, clientY }: PointerEvent): void {
    if (!isTrusted || isWithin(card.getBoundingClientRect(), clientX, clientY)) return;
    dismiss(open.lines().some((box) => isNear(box, clientX, clientY)) ? 'not again' : 'any time');
  }

  function typed(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return;
    if (event.key === 'Escape') {
      take(event);
      dismiss('not again');
      giveBack();
    } else if (event.key === 'Tab' && !event.altKey && !event.ctrlKey && !event.metaKey) tabbed(event);
  }

  function tabbed(event: KeyboardEvent): void {
    const { activeElement } = root;
    const stops = [...card.querySelectorAll('button, a[href]')];
    if (activeElement === null) {
      if (byPointer || event.shiftKey) return;
      take(event);
      card.focus();
    } else if (event.shiftKey && (activeElement === card || activeElement === stops[0])) {
      take(event);
      dismiss('any time');
      giveBack();
    } else if (!event.shiftKey && activeElement === stops.at(-1)) {
      dismiss('any time');
      // The browser moves on from there.
      giveBack();
    }
  }

  function giveBack(): void {
    before?.focus({ preventScroll: true });
  }

  card.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof HTMLElement && !root.contains(relatedTarget)) before = relatedTarget;
  });
  addEventListener('keydown', typed, { capture: true, signal });
  addEventListener('pointerdown', pressed, { capture: true, signal });
  addEventListener('pagehide', () => dismiss('any time'), { signal });
  signal.addEventListener('abort', stay);
  if (!byPointer) return;
  addEventListener('pointermove', moved, { capture: true, signal });
  addEventListener(
    'pointerout',
    ({ isTrusted, relatedTarget }) => isTrusted && relatedTarget === null && leave(),
    {
      capture: true,
      passive: true,
      signal,
    },
  );
}

/** The key was for the card, and not for the page as well. */
function take(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isNear({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - NEAR && x <= right + NEAR && y >= top - NEAR && y <= bottom + NEAR;
}

function isWithin({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
