import { closestOf, isDisplayed } from './own-properties.ts';

/** How long to wait for a frame: frames out of sight and tabs in the background are not drawn at all. */
const NO_FRAME_MS = 300;

/**
 * Waits until the page has been drawn. Then its styles are known, and asking for them costs nothing; before, the
 * browser would have to work them all out on the spot.
 */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, NO_FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}

/** Whether the reader can see the text at the start of a range, or could by opening what it is folded into. */
export function isVisible({ startContainer }: AbstractRange): boolean {
  const element = startContainer.parentElement;
  if (element === null) return startContainer.isConnected;
  return (
    isDisplayed(element, { visibilityProperty: true }) ||
    (startContainer.isConnected && closestOf(element, 'details:not([open])') !== null)
  );
}
