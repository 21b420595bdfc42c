import type { MarkStyle } from '../mark-styles.ts';
import { paint } from './paint.ts';
import type { PlacedMention } from './scan-page.ts';
import { scrollTo } from './scroll-to.ts';

/** The mentions that the reader sees, and the one of them that he was last led to. */
export interface MentionsShown {
  /** In reading order; a headline that the page repeats is there once. */
  readonly mentions: readonly PlacedMention[];
  /** The place in `mentions` of the one that the reader was last led to; -1 for none. */
  readonly current: number;
  /** Paints these mentions instead of what was painted before. Tells whether they are others. */
  replace(mentions: readonly PlacedMention[], style?: MarkStyle): boolean;
  /** Leads the reader to a mention, or to another range; -1 alone takes the current one's mark away. */
  lead(mention: number, range?: StaticRange): void;
}

/** Starts with nothing shown. */
export function showMentions(): MentionsShown {
  let mentions: readonly PlacedMention[] = [];
  let painted: MarkStyle = 'none';
  let unpaint = () => {};
  let current = -1;
  let unmark = () => {};

  function mark(index: number, range = mentions[index]?.range): void {
    unmark();
    current = index in mentions ? index : -1;
    unmark = range === undefined ? () => {} : paint('on-the-record-current', [range]);
  }

  return {
    get mentions() {
      return mentions;
    },
    get current() {
      return current;
    },
    replace(found, style = 'marker') {
      const others = found.length !== mentions.length || found.some((it, i) => !isSame(it, mentions[i]));
      // The reader's place is kept as long as its sentence is there.
      const place = mentions[current];
      // To paint what is painted already costs the page a repaint.
      const same = style === painted && !others;
      if (same && found.every(({ range }, i) => isSamePlace(range, mentions[i]?.range))) return false;
      const kept = place === undefined ? -1 : found.findIndex((mention) => isSame(mention, place));
      mentions = found;
      painted = style;
      unpaint();
      unpaint = paintAs(style, found);
      if (current >= 0) mark(kept);
      return others;
    },
    lead(index, range = mentions[index]?.range) {
      mark(index, range);
      if (range !== undefined) scrollTo(range);
    },
  };
}

/** The name that others rely on has no style of its own: the second one has. */
function paintAs(style: MarkStyle, mentions: readonly PlacedMention[]): () => void {
  if (style === 'none' || mentions.length === 0) return () => {};
  const ranges = mentions.map(({ range }) => range);
  const undo = ['mention', style].map((name) => paint(`on-the-record-${name}`, ranges));
  return () => undo.forEach((undo) => void undo());
}

function isSame(one: PlacedMention, other: PlacedMention | undefined): boolean {
  return one.claim === other?.claim && one.sentence === other.sentence;
}

function isSamePlace(one: StaticRange, other: StaticRange | undefined): boolean {
  return (
    one.startContainer === other?.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
