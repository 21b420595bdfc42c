/** Scrolls a passage into the middle of the window. */
export function scrollTo({ startContainer }: AbstractRange): void {
  // A page that is not on screen is not animated, and would be left where it was.
  const still = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
  startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
}
