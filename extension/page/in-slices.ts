/** How long the page has to wait for us: half of a frame, so that it can still be drawn in time. */
const SLICE_MS = 5;

/** Newer than the type definitions. */
declare const scheduler: { postTask(task: () => void): Promise<void> };

/** Runs work that stops now and then, and lets the page go on between one slice and the next. */
export async function inSlices<T>(work: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < end);
    // After scheduler.yield() we would come before the page's timers, which would wait until all is done.
    await scheduler.postTask(() => {});
  }
}
