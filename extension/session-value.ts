import * as v from 'valibot';
import browser from './browser.ts';

/** A value that is kept until the browser is closed, and is the same in all of the extension's pages. */
export interface SessionValue<T> {
  /** What is kept; the schema's own fallback where there is nothing, or nothing of use. */
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** Calls back with each new value. Returns its undo. */
  follow(changed: (value: T) => void): () => void;
}

/** Keeps a value in memory under a key; what is read is checked, and what is of no use is replaced by the fallback. */
export function sessionValue<T>(
  key: string,
  schema: v.GenericSchema<unknown, T>,
  fallback: NoInfer<T>,
): SessionValue<T> {
  const check = (stored: unknown): T => {
    const checked = v.safeParse(schema, stored);
    return checked.success ? checked.output : fallback;
  };
  return {
    read: async () => check((await memory()?.get(key))?.[key]),
    write: async (value) => memory()?.set({ [key]: value }),
    follow(changed) {
      const listener = (changes: { [key: string]: { newValue?: unknown } }, area: string): void => {
        const change = changes[key];
        if (area === 'session' && change !== undefined) changed(check(change.newValue));
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

/** A browser without it keeps nothing. */
function memory(): typeof browser.storage.session | undefined {
  return browser.storage.session;
}
