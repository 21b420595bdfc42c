import rules from 'virtual:mention-rules';
import { inSlices } from './page/in-slices.ts';
import { afterFrame, isVisible } from './page/is-visible.ts';
import { showMentions } from './page/mentions-shown.ts';
import { pageDate } from './page/page-date.ts';
import { showQuotations } from './page/quotations-shown.ts';
import { type PlacedMention, pageScanner } from './page/scan-page.ts';
import { tellBackground } from './page/tell-background.ts';
import { watch } from './page/watch.ts';
import { withoutRepeats } from './page/without-repeats.ts';

const shown = showMentions();
const quotations = showQuotations((...args) => tellBackground('checkQuotations', ...args));
const watcher = watch({ touched: (node) => scanner.touch(node), changed: scan, restyled: show });
const scanner = pageScanner(document, rules, (root) => watcher.add(root));
let found: readonly PlacedMention[] = [];
let schemes: readonly string[] = [];
let frames = 0;
let told = false;
let scanning: Promise<void> | undefined;
let changedMeanwhile = false;
let stopped = false;

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
  watcher.watchStyles(found.length > 0);
  await show();
  await quotations.check(scanner.quotations(), pageDate(document));
}

/** Shows those of the mentions found that the reader can see, and tells the background when they are others. */
async function show(): Promise<void> {
  if (found.length > 0) await afterFrame();
  if (stopped) return;
  const others = shown.replace(withoutRepeats(found.filter(({ range }) => isVisible(range))));
  // The background asks all frames, so it must also hear of one that is gone.
  if (told && !others && frames === window.length) return;
  told = true;
  frames = window.length;
  if (!tellBackground('pageScanned')) stop();
}

/** The page was kept aside and comes back: the button has forgotten it. */
function comeBack({ persisted }: PageTransitionEvent): void {
  if (!persisted) return;
  told = false;
  scan();
}

function stop(): void {
  stopped = true;
  watcher.stop();
  removeEventListener('pageshow', comeBack);
  shown.lead(-1);
  shown.replace([]);
  quotations.clear();
}

globalThis.onTheRecord?.stop();
watcher.add(document);
addEventListener('pageshow', comeBack);
const scanned = scan();
globalThis.onTheRecord = {
  async report() {
    await scanned;
    return {
      mentions: shown.mentions.map(({ claim, sentence }) => ({ claim, sentence })),
      schemes,
      quotations: quotations.found.map(({ text, finding }) => ({ text, finding })),
      current: shown.current,
      date: pageDate(document),
    };
  },
  show: shown.lead,
  showQuotation: (at) => shown.lead(-1, quotations.found[at]?.range),
  stop,
};
