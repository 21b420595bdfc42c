import rules from 'virtual:mention-rules';
import { followSettings, type PageSettings } from './page/follow-settings.ts';
import { inSlices } from './page/in-slices.ts';
import { afterFrame, isVisible } from './page/is-visible.ts';
import { showMentions } from './page/mentions-shown.ts';
import { offerCards } from './page/offer-cards.ts';
import { pageDate } from './page/page-date.ts';
import { pageLanguage } from './page/page-language.ts';
import { showQuotations } from './page/quotations-shown.ts';
import { type PlacedMention, pageScanner } from './page/scan-page.ts';
import { tellBackground } from './page/tell-background.ts';
import { watch } from './page/watch.ts';
import { withoutRepeats } from './page/without-repeats.ts';
import type { PageApi } from './page-api.ts';

const shown = showMentions();
const quotations = showQuotations((...args) => tellBackground('checkQuotations', ...args));
const cards = offerCards();
const watcher = watch({ touched: (node) => scanner.touch(node), changed: scan, restyled: show });
let scanner = pageScanner(document, rules, (root) => watcher.add(root));
let settings: PageSettings;
let found: readonly PlacedMention[] = [];
let schemes: readonly string[] = [];
let frames = 0;
let told = false;
let scanning: Promise<void> | undefined;
let changedMeanwhile = false;
let stopped = true;

/** Scans the page; when it changes meanwhile, once more. */
function scan(): Promise<void> {
  changedMeanwhile = scanning !== undefined;
  scanning ??= scanOnce().finally(() => {
    scanning = undefined;
    if (changedMeanwhile) return scan();
  });
  return scanning;
}

async function scanOnce(): Promise<void> {
  ({ mentions: found, schemes } = await inSlices(scanner.scan()));
  if (stopped) return;
  watcher.watchStyles(found.length > 0);
  await show();
  if (stopped) return;
  const quoted = settings.quotations ? await inSlices(scanner.quotations()) : [];
  if (stopped) return;
  await quotations.check(quoted, pageDate(document), settings.style);
  offer();
}

/** Shows those of the mentions found that the reader can see, and tells the background when they are others. */
async function show(): Promise<void> {
  if (found.length > 0) await afterFrame();
  if (stopped) return;
  const watched = found.filter(({ claim }) => !settings.claimsOff.includes(claim));
  const others = shown.replace(
    withoutRepeats(watched.filter(({ range }) => isVisible(range))),
    settings.style,
  );
  offer();
  // The background asks all frames, so it must also hear of one that is gone.
  if (told && !others && frames === window.length) return;
  told = true;
  frames = window.length;
  if (!tellBackground('pageScanned')) stop();
}

/** Offers a card for each passage that is painted. */
function offer(): void {
  if (!stopped) cards.offer([...shown.mentions, ...quotations.found]);
}

/** Starts, stops or goes on by the settings; where the page was kept aside, the button has forgotten it. */
function follow(now: PageSettings): Promise<void> | undefined {
  settings = now;
  told = false;
  // Where nothing is marked, a card would come out of nowhere.
  cards.setOn(now.card && now.style !== 'none');
  if (!now.off) {
    if (stopped) start();
    return scan();
  }
  if (stopped) return;
  stop();
  tellBackground('pageScanned');
}

function start(): void {
  stopped = false;
  // What has changed since it was stopped, nobody knows.
  scanner = pageScanner(document, rules, (root) => watcher.add(root));
  watcher.add(document);
}

function stop(): void {
  stopped = true;
  watcher.stop();
  shown.lead(-1);
  shown.replace([]);
  quotations.clear();
  cards.offer([]);
}

/** Takes over from the content script. */
function takeOver(): PageApi {
  globalThis.onTheRecord?.stop();
  let unfollow = () => {};
  let scanned = new Promise<void>((resolve) => {
    unfollow = followSettings(pageLanguage(document), (now) => {
      scanned = follow(now) ?? Promise.resolve();
      resolve(scanned);
    });
  });
  return {
    async report() {
      await scanned;
      const { languageOff } = settings;
      if (stopped && languageOff === undefined) return undefined;
      return {
        mentions: shown.mentions.map(({ claim, sentence }) => ({ claim, sentence })),
        schemes: stopped ? [] : schemes,
        quotations: quotations.found.map(({ text, finding }) => ({ text, finding })),
        current: shown.current,
        date: pageDate(document),
        languageOff,
      };
    },
    show(index, position) {
      shown.lead(index);
      cards.open(position ? shown.mentions.slice(index, index + 1) : [], position ?? 'rest');
    },
    showQuotation: (at) => shown.lead(-1, quotations.found[at]?.range),
    stop() {
      unfollow();
      if (!stopped) stop();
    },
  };
}

// Without the content script the reader is not wanted here, and where there is a reader it goes on.
if (globalThis.onTheRecord !== undefined && globalThis.onTheRecord.report === undefined) {
  globalThis.onTheRecord = takeOver();
}
