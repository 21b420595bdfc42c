import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesBelow } from '../scripts/files-below.ts';
import { browserFor } from '../scripts/install-browser.ts';
import { zip } from '../scripts/zip.ts';
import { type Measured, measurePopup } from './measure-popup.ts';
import '../scripts/build.ts';

const root = resolve(import.meta.dirname, '..');
const ROUNDS = 15;

/** What an extension needs to have a popup, and nothing else. */
const EMPTY = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup/index.html' },
  }),
  'popup/index.html':
    '<!doctype html><meta charset="utf-8"><title>Empty</title><body style="width: 25rem"><blockquote>A statement.</blockquote>',
};

const folder = mkdtempSync(join(tmpdir(), 'popup-'));
const ours = join(folder, 'ours');
cpSync(resolve(root, 'dist/chrome'), ours, { recursive: true });
const empty = join(folder, 'empty');
mkdirSync(join(empty, 'popup'), { recursive: true });
for (const [path, text] of Object.entries(EMPTY)) writeFileSync(join(empty, path), text);
for (const extension of [ours, empty]) addStopwatch(extension);

const executablePath = browserFor('chrome');
const taken: { [popup in 'ours' | 'empty']: Measured[] } = { ours: [], empty: [] };
for (let round = 0; round < ROUNDS; round++) {
  for (const popup of round % 2 === 0 ? (['ours', 'empty'] as const) : (['empty', 'ours'] as const)) {
    taken[popup].push(await measurePopup({ executablePath, ours, empty, popup }));
  }
}
rmSync(folder, { recursive: true });

console.log(`The popup in Chromium, cold: each time in a browser that was just started, with the background at rest.
From the click on the button to the first statement on screen, beside an empty popup with one; milliseconds, medians of
${ROUNDS} (quartiles):\n`);
const [own, least] = [show('ours'), show('empty')];
console.log(`\n${(own / least).toFixed(2)} times an empty popup (goal: at most 1.5)`);
const packed = zip(filesBelow(resolve(root, 'dist/chrome'))).length;
console.log(`Everything in one download: ${(packed / 1000).toFixed(0)} KB zipped (goal: under 300)`);

/** Prints what was measured of a popup, and gives the median from the click. */
function show(popup: 'ours' | 'empty'): number {
  const clicked = taken[popup].map(({ fromClick }) => fromClick).sort((a, b) => a - b);
  const loaded = taken[popup].map(({ fromLoad }) => fromLoad).sort((a, b) => a - b);
  const [first, median, third] = [0.25, 0.5, 0.75].map((part) => clicked[Math.floor(part * ROUNDS)] ?? 0);
  console.log(
    `${popup.padEnd(6)}${median?.toFixed(0).padStart(5)} (${first?.toFixed(0)} to ${third?.toFixed(0)}), of which since its page began ${(loaded[ROUNDS >> 1] ?? 0).toFixed(0)}`,
  );
  return median ?? 0;
}

/** Has the popup of an extension note when its first statement is on screen. */
function addStopwatch(extension: string): void {
  const page = join(extension, 'popup/index.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace('<meta charset', '<script src="/stopwatch.js"></script><meta charset'));
  writeFileSync(
    join(extension, 'stopwatch.js'),
    `const watch = new MutationObserver(() => {
      const statement = document.querySelector('blockquote p, body > blockquote');
      if (!statement) return;
      watch.disconnect();
      statement.setAttribute('elementtiming', 'statement');
    });
    watch.observe(document, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
      globalThis.shown = performance.timeOrigin + list.getEntries()[0].renderTime;
    }).observe({ type: 'element' });`,
  );
}
