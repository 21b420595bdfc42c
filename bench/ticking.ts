/** How a page kept its reader waiting, in milliseconds. */
export interface Blocked {
  /** At the most. */
  readonly longest: number;
  /** The same, once the page was loaded. */
  readonly later: number;
  /** All that was more than what a reader does not notice. */
  readonly blocked: number;
}

declare global {
  var waits: { readonly at: number; readonly ms: number }[];
}

/** Runs in a page before its own scripts: has a timer notice each time that it is late. */
export function startTicking(): void {
  const STEP_MS = 5;
  let due = performance.now() + STEP_MS;
  globalThis.waits = [];
  const tick = () => {
    const now = performance.now();
    globalThis.waits.push({ at: now, ms: Math.max(0, now - due) });
    due = now + STEP_MS;
    setTimeout(tick, STEP_MS);
  };
  setTimeout(tick, STEP_MS);
}

/** Runs in the page: what was noticed until so many milliseconds after its start. */
export async function ticked(until: number): Promise<Blocked> {
  await new Promise((then) => setTimeout(then, until - performance.now()));
  const [{ loadEventEnd = 0 } = {}] = performance.getEntriesByType(
    'navigation',
  ) as PerformanceNavigationTiming[];
  const most = (waits: readonly { ms: number }[]) => waits.reduce((most, { ms }) => Math.max(most, ms), 0);
  return {
    longest: most(globalThis.waits),
    later: most(globalThis.waits.filter(({ at, ms }) => at - ms > loadEventEnd)),
    blocked: globalThis.waits.reduce((sum, { ms }) => sum + Math.max(0, ms - 50), 0),
  };
}
