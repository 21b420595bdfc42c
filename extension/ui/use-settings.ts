import { useEffect, useState } from 'preact/hooks';
import type { Problem, Settings } from '../settings.ts';
import { loadSettings, onSettings } from '../stored-settings.ts';

/** The reader's settings, kept up to date, and what was wrong with them as stored; undefined until they are known. */
export function useSettings(): { settings: Settings; problems: readonly Problem[] } | undefined {
  const [stored, setStored] = useState<{ settings: Settings; problems: readonly Problem[] }>();
  useEffect(() => {
    const read = () => loadSettings().then(setStored);
    read();
    return onSettings(read);
  }, []);
  return stored;
}
