import { type Zippable, zipSync } from 'fflate';

/** Zips files, by their path, so that the same files make the same bytes on any machine. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // The earliest day that a zip can name. It is local time that is written, so it is alike in every time zone.
  const mtime = new Date(1980, 0, 1);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    sorted.map(([path, bytes]) => [path, [bytes, { level: 9, mtime, os: 0, attrs: 0 }]]),
  );
  return zipSync(entries);
}
