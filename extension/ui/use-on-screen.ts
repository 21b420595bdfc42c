import { useEffect, useState } from 'preact/hooks';

/** Whether what was drawn first is on screen, so that there is time for the rest. */
export function useOnScreen(): boolean {
  const [onScreen, setOnScreen] = useState(false);
  useEffect(() => {
    const waiting = requestIdleCallback(() => setOnScreen(true));
    return () => cancelIdleCallback(waiting);
  }, []);
  return onScreen;
}
