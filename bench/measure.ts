import type { CDPSession, Page } from 'puppeteer-core';
import type { MentionRules } from '../src/mentions/find-mentions.ts';
import type { Bench } from './in-page.ts';
import { makePage, type PageSize } from './make-page.ts';

declare const bench: Bench;

/** What was measured on one page; milliseconds are medians. */
export interface Measured {
  readonly floor: number;
  readonly ours: number;
  readonly markRegExp: number | undefined;
  readonly markPhrases: number | undefined;
  readonly longest: number;
  readonly found: number;
  /** Milliseconds of style and layout that our work adds. */
  readonly layout: number;
  readonly kilobytes: number;
}

/** With more text, mark.js would take minutes: it is left out. */
const MOST_FOR_PHRASES = 1_000_000;
const MOST_FOR_REGEXP = 1_000_000;

/** Measures all the ways on one page: in rounds, each in another order, and each on a page that nothing has read. */
export async function measure(
  page: Page,
  rules: MentionRules,
  phrases: readonly string[],
  size: PageSize,
): Promise<Measured> {
  const body = makePage(size);
  const rounds = size.characters > 1_000_000 ? 5 : 9;
  const ways: { readonly [way: string]: { readonly rounds: number; readonly run: () => Promise<number> } } = {
    floor: { rounds, run: () => page.evaluate(() => bench.floor()) },
    ours: { rounds, run: () => page.evaluate((rules) => bench.ours(rules), rules) },
    markRegExp: {
      rounds: size.characters > MOST_FOR_REGEXP ? 0 : 3,
      run: () => page.evaluate((source) => bench.markRegExp(source), `\\b(?:${phrases.join('|')})`),
    },
    markPhrases: {
      rounds: size.characters > MOST_FOR_PHRASES ? 0 : size.characters > 100_000 ? 1 : 3,
      run: () => page.evaluate((phrases) => bench.markPhrases(phrases), phrases),
    },
  };
  const times = new Map<string, number[]>(Object.keys(ways).map((way) => [way, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [way, { rounds, run }] of shuffled(Object.entries(ways))) {
      if (round >= rounds) continue;
      await load(page, body);
      times.get(way)?.push(await run());
    }
  }
  const median = (way: string) => middle(times.get(way) ?? []);
  const slices = [];
  for (let round = 0; round < 3; round++) {
    await load(page, body);
    slices.push(await page.evaluate((rules) => bench.sliced(rules), rules));
  }
  return {
    floor: median('floor') ?? 0,
    ours: median('ours') ?? 0,
    markRegExp: median('markRegExp'),
    markPhrases: median('markPhrases'),
    longest: middle(slices.map(({ longest }) => longest)) ?? 0,
    found: slices[0]?.found ?? 0,
    ...(await weigh(page, rules, body)),
  };
}

async function weigh(page: Page, rules: MentionRules, body: string) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await load(page, body);
  await page.evaluate(frames);
  const before = await metrics(session);
  await page.evaluate((rules) => bench.sliced(rules), rules);
  await page.evaluate(frames);
  const after = await metrics(session);
  await load(page, body);
  const light = await heap(session);
  await page.evaluate((rules) => bench.keep(rules), rules);
  const heavy = await heap(session);
  await session.detach();
  const layout =
    after.LayoutDuration + after.RecalcStyleDuration - before.LayoutDuration - before.RecalcStyleDuration;
  return { layout: layout * 1000, kilobytes: (heavy - light) / 1024 };
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await metrics(session)).JSHeapUsedSize;
}

/** The browser's own counters: seconds, and bytes. */
export async function metrics(session: CDPSession) {
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    LayoutDuration: read('LayoutDuration'),
    RecalcStyleDuration: read('RecalcStyleDuration'),
    ScriptDuration: read('ScriptDuration'),
    JSHeapUsedSize: read('JSHeapUsedSize'),
  };
}

/** Two frames, after which nothing is left to style or to lay out. */
const frames = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

function load(page: Page, body: string): Promise<void> {
  return page.evaluate((body) => bench.load(body), body);
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, order: Math.random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

function middle(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}
