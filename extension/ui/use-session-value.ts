import { useEffect, useState } from 'preact/hooks';
import type { SessionValue } from '../session-value.ts';

/** A value of the session and how to change it; the given one until it is known. */
export function useSessionValue<T>(value: SessionValue<T>, initial: T): [T, (value: T) => void] {
  const [current, setCurrent] = useState(initial);
  useEffect(() => {
    value.read().then(setCurrent);
    return value.follow(setCurrent);
  }, [value]);
  const change = (next: T) => {
    setCurrent(next);
    value.write(next).catch(async (failure) => {
      setCurrent(await value.read());
      throw failure;
    });
  };
  return [current, change];
}
