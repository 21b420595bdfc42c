import { Zip, ZipPassThrough } from 'fflate';
import { deflateRaw } from 'pako';

/** A file packed by pako: the same on any machine, and smaller by a thirtieth than fflate would make it. */
class Packed extends ZipPassThrough {
  override compression = 8;
  protected override process(bytes: Uint8Array, final: boolean): void {
    this.ondata(null, deflateRaw(bytes, { level: 9 }), final);
  }
}

/** Zips files, by their path, so that the same files make the same bytes on any machine. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const whole = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = new Packed(path);
    // The earliest day that a zip can name. It is local time that is written, so it is alike in every time zone.
    file.mtime = new Date(1980, 0, 1);
    file.os = 0;
    file.attrs = 0;
    whole.add(file);
    file.push(bytes, true);
  }
  whole.end();
  return Buffer.concat(chunks);
}
