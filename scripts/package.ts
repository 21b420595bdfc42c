import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { filesBelow } from './files-below.ts';
import { TARGETS } from './manifest.ts';
import { sbom } from './sbom.ts';
import { sourceFiles } from './source-files.ts';
import { zip } from './zip.ts';

const root = resolve(import.meta.dirname, '..');
const dist = resolve(root, 'dist');
const { name, version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));

// First, as it may find that there is nothing to be packed yet.
const source = sourceFiles(root);
for (const target of TARGETS) write(`${target}.zip`, zip(filesBelow(resolve(dist, target))));
if (source === undefined) console.log('no source zip: this is not a repository');
else write('source.zip', zip(source));
write('sbom.cdx.json', sbom());

function write(kind: string, content: Uint8Array | string): void {
  const file = `${name}-${version}-${kind}`;
  writeFileSync(resolve(dist, file), content);
  const hash = createHash('sha256').update(content).digest('hex');
  console.log(`${hash}  dist/${file} (${content.length} bytes)`);
}
