import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { runCommand } from './run-command.ts';

// Proves that the commit makes the same packages wherever it is built, and that its source zip alone does so too.
const root = resolve(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'packages-'));
try {
  const first = clone('a', { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' });
  const second = clone('another folder/ë', { TZ: 'America/St_Johns', LANG: 'sq_AL.UTF-8' });
  const unpacked = unpack('unpacked', find(first, 'source.zip'));

  for (const kind of ['chrome.zip', 'firefox.zip', 'source.zip', 'sbom.cdx.json']) same(kind, first, second);
  for (const kind of ['chrome.zip', 'firefox.zip', 'sbom.cdx.json']) same(kind, first, unpacked);
  console.log('built alike in two folders, and from the source zip alone');
} finally {
  rmSync(work, { recursive: true });
}

/** Builds the commit in a folder of its own, by the instructions for reviewers. Returns that folder. */
function clone(name: string, env: NodeJS.ProcessEnv): string {
  const folder = join(work, name);
  runCommand(work, ['git', 'clone', '--quiet', root, folder]);
  return build(folder, env);
}

function unpack(name: string, source: Uint8Array): string {
  const folder = join(work, name);
  for (const [path, bytes] of Object.entries(unzipSync(source))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return build(folder, {});
}

function build(folder: string, env: NodeJS.ProcessEnv): string {
  runCommand(folder, ['npm', 'ci', '--prefer-offline'], env);
  console.log(`${folder}\n${runCommand(folder, ['npm', 'run', '--silent', 'package'], env)}`);
  return folder;
}

function find(folder: string, kind: string): Uint8Array {
  const dist = join(folder, 'dist');
  const file = readdirSync(dist).find((name) => name.endsWith(`-${kind}`));
  if (file === undefined) throw new Error(`${dist}: no ${kind}`);
  return readFileSync(join(dist, file));
}

function same(kind: string, one: string, other: string): void {
  if (Buffer.compare(find(one, kind), find(other, kind)) !== 0) {
    throw new Error(`${kind} differs between ${one} and ${other}`);
  }
}
