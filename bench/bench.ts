import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { browserFor } from '../scripts/install-browser.ts';
import { seedFiles } from '../scripts/seed-files.ts';
import { compileMentionRules } from '../src/mentions/compile-mention-rules.ts';
import { compileRecord } from '../src/record/compile-record.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { type Measured, measure } from './measure.ts';
import { measureLive } from './measure-live.ts';
import { measureQuotations } from './measure-quotations.ts';
import '../scripts/build.ts';

const root = resolve(import.meta.dirname, '..');
const SIZES = [10_000, 100_000, 1_000_000, 5_000_000];
const MENTIONS = [0, 5, 500];
/** What mark.js is given: a hundred of the forms that we look for, without their endings. */
const PHRASES = 100;

const seeds = readSeeds(seedFiles());
const rules = compileMentionRules(seeds);
const forms = Object.values(seeds.claims.value.concepts).flatMap((languages) =>
  Object.values(languages).flat(),
);
const phrases = forms.slice(0, PHRASES).map((form) => form.replace(/\/\S*/g, '').replaceAll('*', ''));
const script = (name: string) => readFileSync(resolve(root, `dist/chrome/${name}.js`), 'utf8');
const scripts = { content: script('content'), reader: script('reader') };

// Served with these two headers, a page gets a clock of 5 microseconds instead of 100.
const server = createServer((_, response) => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  response.end('<!doctype html><title>Bench</title><body></body>');
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await puppeteer.launch({
  executablePath: browserFor('chrome'),
  pipe: true,
  protocolTimeout: 600_000,
  args: ['--js-flags=--expose-gc', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const page = await browser.newPage();
await page.goto(address);
await page.addScriptTag({ path: resolve(root, 'node_modules/mark.js/dist/mark.min.js') });
await page.addScriptTag({ content: await bundle() });

for (const [name, code] of Object.entries(scripts)) {
  console.log(`${name}.js: ${kilobytes(code.length)}, ${kilobytes(gzipSync(code).length)} gzipped`);
}
console.log(`${forms.length} forms; mark.js is given ${phrases.length} phrases. Milliseconds, medians; x is times the floor.
"-": mark.js would take minutes.\n`);
const COLUMNS = ['text', 'mentions', 'found', 'floor', 'ours', 'x', 'mark RegExp', 'x', 'mark phrases', 'x'];
const OWN_COLUMNS = ['longest task', 'style + layout', 'heap KB'];
console.log(row([...COLUMNS, ...OWN_COLUMNS]));
for (const characters of SIZES) {
  for (const mentions of MENTIONS) {
    const measured = await measure(page, rules, phrases, { characters, mentions });
    console.log(row([kilobytes(characters), String(mentions), ...cells(measured)]));
  }
}
console.log();
for (const mentions of [0, 5]) {
  const live = await measureLive(page, scripts, mentions);
  console.log(
    `A live blog of 100 KB with ${mentions} mentions adds 50 nodes a second: ${live.toFixed(1)} ms of our script a second`,
  );
}
const { mentions, found, checked } = measureQuotations(rules, compileRecord(seeds));
console.log(
  `1 MB with 500 quotations: mentions ${mentions.toFixed(1)} ms; quotations ${(found + checked).toFixed(1)} ms (${found.toFixed(1)} to find, ${checked.toFixed(1)} to check), ${((found + checked) / mentions).toFixed(1)} times that`,
);
await browser.close();
server.close();

function cells(measured: Measured): string[] {
  const { floor, ours, markRegExp, markPhrases, longest, found, layout, kilobytes } = measured;
  const against = (ms: number | undefined) =>
    ms === undefined ? ['-', '-'] : [ms.toFixed(2), (ms / floor).toFixed(1)];
  return [
    String(found),
    floor.toFixed(2),
    ...against(ours),
    ...against(markRegExp),
    ...against(markPhrases),
    longest.toFixed(1),
    layout.toFixed(1),
    kilobytes.toFixed(0),
  ];
}

function row(cells: readonly string[]): string {
  return cells
    .map((cell, index) => cell.padStart(index < 10 ? Math.max(8, (COLUMNS[index] ?? '').length + 1) : 15))
    .join('');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace('.0', '')} KB`;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: { input: resolve(root, 'bench/in-page.ts'), output: { format: 'iife' } },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}
