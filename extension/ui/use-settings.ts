import { useEffect, useState } from 'preact/hooks';
import type { Problem, Settings } from '../settings.ts';
import { loadSettings, onSettings } from '../stored-settings.ts';

/** The reader's settings, kept up to date, and what was wrong with them as stored; undefined until they are known. */
export function useSettings(): { settings: Settings; problems: readonly Problem[] } | undefined {
  const [stored, setStored] = useState<{ settings: Settings; problems: readonly Problem[] }>();
  useEffect(() => {
    const read = () => loadSettings().then(setStored);
    read();
    const unlisten = onSettings(read);
    // A choice that could not be kept must not look as if it had been.
    addEventListener('unhandledrejection', read);
    return () => {
      unlisten();
      removeEventListener('unhandledrejection', read);
    };
  }, []);
  return stored;
}
