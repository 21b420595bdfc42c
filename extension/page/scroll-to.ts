/** Scrolls a passage into the middle of the window. */
export function scrollTo({ startContainer }: AbstractRange): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
}
