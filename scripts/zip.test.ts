import { createHash } from 'node:crypto';
import { strToU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { zip } from './zip.ts';

const FILES = [
  ['b/ë.txt', strToU8('ë'.repeat(9))],
  ['a.txt', strToU8('a')],
  ['B.txt', new Uint8Array()],
] as const;
const { TZ } = process.env;

describe('a zip', () => {
  afterEach(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  it('has the files, in the order of their paths', () => {
    const files = unzipSync(zip(new Map(FILES)));
    expect(Object.keys(files)).toEqual(['B.txt', 'a.txt', 'b/ë.txt']);
    expect(files['b/ë.txt']).toEqual(FILES[0][1]);
  });

  it('has the same bytes in every time zone, in whatever order the files come', () => {
    const hashes = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'].flatMap((zone) => {
      process.env.TZ = zone;
      return [FILES, FILES.toReversed()].map((files) =>
        createHash('sha256')
          .update(zip(new Map(files)))
          .digest('hex'),
      );
    });
    // The bytes themselves are part of what is promised: a new version of the library must not change them unseen.
    expect(new Set(hashes)).toEqual(
      new Set(['40638a2bfbc921428428512b1f3a2a1c16866ecfa425fed3e4ca7a11ba856e49']),
    );
  });
});
