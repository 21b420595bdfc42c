import type { How } from '../page-api.ts';
import { type Passage, passageFinder } from './passage-at.ts';
import { tellBackground } from './tell-background.ts';

/** The pointer has to rest on a passage for this long: it crosses many on its way. */
const REST_MS = 350;
/** A tap on one of these does what the page means it to do. */
const CONTROLS = 'a, button, summary, label, [onclick], [role=button], [role=link]';

export interface CardOffer {
  /** What there is a card for, instead of what there was before. */
  offer(passages: readonly Passage[]): void;
  /** Opens the card of a passage; without one, closes what is open. */
  open(there: readonly Passage[], how: How): void;
  /** Whether the reader wants cards. */
  setOn(on: boolean): void;
}

/** Opens a card when the pointer rests on a passage, or a finger taps it. Without passages, nothing is listened to. */
export function offerCards(): CardOffer {
  let passages: readonly Passage[] = [];
  let find: ReturnType<typeof passageFinder> | undefined;
  let listening: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let on = true;

  function listen(): void {
    if (!on || passages.length === 0) {
      listening?.abort();
      listening = undefined;
      clearTimeout(timer);
      open([], 'rest');
    } else if (listening === undefined) {
      listening = new AbortController();
      const { signal } = listening;
      for (const type of ['pointermove', 'pointerout'] as const)
        addEventListener(type, move, { capture: true, signal });
      addEventListener('click', tap, { signal });
    }
  }

  /** The pointer has moved, or has left an element, or the window. */
  function move({ isTrusted, type, pointerType, buttons, clientX, clientY }: PointerEvent): void {
    if (!isTrusted) return;
    clearTimeout(timer);
    if (type !== 'pointermove' || pointerType === 'touch' || buttons !== 0) return;
    timer = setTimeout(() => {
      // Who has highlighted something is about to do something with it.
      if (getSelection()?.type !== 'Range') openAt(clientX, clientY, 'rest');
    }, REST_MS);
  }

  function tap(event: MouseEvent): void {
    const { isTrusted, pointerType, defaultPrevented, clientX, clientY } = event as PointerEvent;
    if (!isTrusted || pointerType !== 'touch' || defaultPrevented) return;
    if (event.composedPath().some((node) => node instanceof Element && node.matches(CONTROLS))) return;
    openAt(clientX, clientY, 'tap');
  }

  function openAt(x: number, y: number, how: How): void {
    find ??= passageFinder(passages);
    const there = find(x, y);
    if (there.length > 0) open(there, how, x);
  }

  async function open(there: readonly Passage[], how: How, x?: number): Promise<void> {
    if (there.length === 0 || !on) return globalThis.onTheRecord?.card?.close();
    // The card is a script of its own: most pages are read without one.
    if (globalThis.onTheRecord?.card === undefined) await tellBackground('startCard');
    globalThis.onTheRecord?.card?.open(there, how, x);
  }

  return {
    offer(now) {
      passages = now;
      find = undefined;
      listen();
    },
    open,
    setOn(now) {
      on = now;
      listen();
    },
  };
}
