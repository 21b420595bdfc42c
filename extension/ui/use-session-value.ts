import { useEffect, useRef, useState } from 'preact/hooks';
import type { SessionValue } from '../session-value.ts';

/** A value of the session and how to change it; the given one until it is known. */
export function useSessionValue<T>(value: SessionValue<T>, initial: T): [T, (value: T) => void] {
  const [current, setCurrent] = useState(initial);
  const isChanged = useRef(false);
  useEffect(() => {
    // What was kept may arrive after the reader has chosen anew.
    value.read().then((kept) => {
      if (!isChanged.current) setCurrent(kept);
    });
    return value.follow(setCurrent);
  }, [value]);
  const change = (next: T) => {
    isChanged.current = true;
    setCurrent(next);
    value.write(next).catch(async (failure) => {
      setCurrent(await value.read());
      throw failure;
    });
  };
  return [current, change];
}
