import { browserFor } from '../scripts/install-browser.ts';
import { launch } from '../scripts/launch.ts';
import { startNewsProxy } from '../scripts/news-proxy.ts';
import { HOSTILE } from '../test/hostile-pages.ts';
import { type Blocked, startTicking, ticked } from './ticking.ts';
import '../scripts/build.ts';

/** Those that keep a tab busy; the others only try to deceive. */
const HEAVY = [
  'a text of ten million letters',
  'a word of ten million letters',
  'ten thousand elements in each other',
  'a million nodes',
  'ten thousand changes in each tick',
];
const ROUNDS = 3;
/** How long a page is watched from its start on: longer than it takes to be read. */
const SECONDS = 8;
/** The extension leaves the second one alone: it is not listed. */
const SITES = ['http://www.independent.co.uk', 'http://news.example.org'] as const;

const proxy = await startNewsProxy(
  SITES.flatMap((site) => HEAVY.map((what, at) => [`${site}/${at}`, HOSTILE[what] ?? ''] as const)),
);
const session = await launch('chrome', {
  executablePath: browserFor('chrome'),
  headless: true,
  proxyPort: proxy.port,
});
console.log(`How long a timer that is due every few milliseconds was kept waiting in a page's first ${SECONDS} seconds: at the most;
all of its waits, as far as they were over 50 ms; and at the most once the page was loaded. Medians of ${ROUNDS} visits;
x is with the extension by without.\n`);
const figures: { [what: string]: object } = {};
for (const [at, what] of HEAVY.entries()) {
  const visits = new Map<string, Blocked[]>(SITES.map((site) => [site, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const site of SITES) visits.get(site)?.push(await visit(`${site}/${at}`));
  }
  const [ours, plain] = SITES.map((site) => middle(visits.get(site) ?? []));
  if (ours === undefined || plain === undefined) continue;
  figures[what] = {
    'longest ms': Math.round(ours.longest),
    'without us': Math.round(plain.longest),
    x: Number((ours.longest / plain.longest).toFixed(2)),
    'in all ms': Math.round(ours.blocked),
    'without ': Math.round(plain.blocked),
    'after load, longest ms': Math.round(ours.later),
    'without  ': Math.round(plain.later),
  };
}
console.table(figures);
await session.close();
await proxy.close();

async function visit(address: string): Promise<Blocked> {
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(startTicking);
  await page.goto(address, { timeout: 0 });
  const blocked = await page.evaluate(ticked, SECONDS * 1000);
  await page.close();
  return blocked;
}

function middle(visits: readonly Blocked[]): Blocked {
  const of = (key: keyof Blocked) =>
    visits.map((visit) => visit[key]).sort((a, b) => a - b)[visits.length >> 1] ?? 0;
  return { longest: of('longest'), blocked: of('blocked'), later: of('later') };
}
