/** How long a condition may take on a slow machine. */
const LIMIT_MS = 15_000;
const STEP_MS = 30;

/**
 * Waits for a condition that no event tells of.
 *
 * @returns the first value that is neither undefined nor false.
 */
export async function poll<T>(
  what: string,
  read: () => Promise<T | undefined | false>,
  limit = LIMIT_MS,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await read();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
