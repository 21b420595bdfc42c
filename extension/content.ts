import rules from 'virtual:mention-rules';
import { mentionFinder } from '../src/mentions/find-mentions.ts';
import { paint } from './page/paint.ts';
import { type PlacedMention, scan } from './page/scan.ts';
import { scrollTo } from './page/scroll-to.ts';
import { tellBackground } from './page/tell-background.ts';
import { watch } from './page/watch.ts';

const findMentions = mentionFinder(rules);
let mentions: readonly PlacedMention[] = [];
let schemes: readonly string[] = [];
let unpaint = () => {};
let current = -1;
let unmark = () => {};

function rescan(): void {
  const found = scan(document, findMentions);
  // The reader's place is kept as long as it is the same sentence.
  const kept = found.mentions[current]?.sentence === mentions[current]?.sentence ? current : -1;
  ({ mentions, schemes } = found);
  unpaint();
  unpaint = paint(
    'on-the-record-mention',
    mentions.map(({ range }) => range),
  );
  if (current >= 0) markCurrent(kept);
  if (!tellBackground('pageScanned')) stop();
}

/** Marks a mention as the one the reader was last shown, or none with -1. */
function markCurrent(index: number): void {
  const mention = mentions[index];
  unmark();
  current = mention === undefined ? -1 : index;
  unmark = mention === undefined ? () => {} : paint('on-the-record-current', [mention.range]);
}

function show(index: number): void {
  markCurrent(index);
  const mention = mentions[index];
  if (mention !== undefined) scrollTo(mention.range);
}

function stop(): void {
  unwatch();
  markCurrent(-1);
  unpaint();
  mentions = [];
  schemes = [];
}

globalThis.onTheRecord?.stop();
const unwatch = watch(document, rescan);
globalThis.onTheRecord = {
  report: () => ({
    mentions: mentions.map(({ claim, sentence }) => ({ claim, sentence })),
    schemes,
    current,
  }),
  show,
  stop,
};
rescan();
