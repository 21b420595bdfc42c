/** Words that a page puts in quotation marks. */
export interface Quotation {
  /** The words, without the marks; of a quotation over several paragraphs, of this one. */
  readonly text: string;
  /** Which of the blocks it stands in, and where its words are: UTF-16 offsets, end exclusive. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Whether another quotation stands within it. */
  readonly nests: boolean;
  /** What stands before it in its block, and behind it. */
  readonly before: string;
  readonly after: string;
  /** The block before, where "he said" finds its name; with the one before that if it leads up to this one. */
  readonly previous: string;
}

/** Opening marks, each with what may close it. Styles differ by country, and pages mix them. */
const CLOSING: { readonly [opening: string]: string } = {
  '“': '”“"',
  '"': '"”',
  '„': '“”"‟',
  '‟': '”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
};
const SINGLE = "‘‚'";
/** How much of the text around a quotation is kept, in characters: a sentence or two. */
export const AROUND = 240;
/** No quotation in a newspaper is longer; a mark that is not closed by then was none. */
const LONGEST = 3000;

/** Fewer words within a quotation are a term, not somebody's words. */
const LEAST_INNER_WORDS = 4;
/** Words without marks that are speech all the same: behind a verb and a colon, or a transcript's label. */
const UNMARKED =
  /^(?:[^"“”„«»:]{0,120}\b(?:said|says|added|replied|wrote|tweeted|told [\p{L} ]{2,30})|[\p{Lu} .’'-]{5,40}): (?=\p{Lu})/u;
/** A paragraph that leads up to the next one. */
export const LEAD = /:\s*$/;
/** A paragraph that leads up to words in the next one, with marks or without. */
const LEADS_UP = /\b(?:said|says|added|replied|wrote|tweeted|told [\p{L} ]{2,30}):\s*$/u;

/** More than any page has: what is beyond is left out. */
export const MOST_QUOTATIONS = 500;

/** Finds what the blocks of a page put in quotation marks, in reading order. */
export function findQuotations(blocks: readonly string[]): Quotation[] {
  const finding = quotationsIn(blocks);
  for (;;) {
    const { done, value } = finding.next();
    if (done) return value;
  }
}

/** As findQuotations, up to a number of them; it stops at each block, and so can be sliced. */
export function* quotationsIn(
  blocks: readonly string[],
  most = Number.POSITIVE_INFINITY,
): Generator<undefined, Quotation[]> {
  const found: Quotation[] = [];
  const add = (block: number, start: number, end: number, nests: boolean) => {
    if (end - start <= LONGEST) found.push(quotation(blocks, block, start, end, nests));
  };
  /** The mark that the block before has opened and not closed. */
  let open = '';
  for (const [block, text] of blocks.entries()) {
    if (found.length >= most) break;
    yield;
    const closeOf = closeFinder(text);
    const next = blocks[block + 1]?.trimStart() ?? '';
    const runsOn = open !== '' && text.trimStart().startsWith(open) ? open : '';
    open = '';
    const unmarked = UNMARKED.exec(text)?.[0].length;
    if (unmarked !== undefined) add(block, unmarked, text.length, false);
    else if (LEADS_UP.test(blocks[block - 1] ?? '') && !DOUBLE_MARK.test(text))
      add(block, 0, text.length, false);
    for (let at = nextMark(text, 0); at >= 0 && found.length < most; at = nextMark(text, at + 1)) {
      const mark = text.charAt(at);
      if (!opens(text, at)) continue;
      const close = closeOf(at);
      const unclosed = close === undefined && (next.startsWith(mark) || (runsOn === mark && at < 4));
      if (close === undefined && !unclosed) continue;
      if (close === undefined) open = mark;
      const end = close ?? text.length;
      const inner = innerQuotations(text, at + 1, Math.min(end, at + LONGEST), closeOf).filter(
        // Two marks at either end are one quotation.
        ([from, to]) => from > at + 2 || to < end - 1,
      );
      for (const [from, to] of [[at + 1, end] as const, ...inner]) {
        add(block, from, to, from === at + 1 && inner.length > 0);
      }
      at = end;
    }
  }
  return found.slice(0, most);
}

function quotation(
  blocks: readonly string[],
  block: number,
  start: number,
  end: number,
  nests: boolean,
): Quotation {
  const text = blocks[block] ?? '';
  return {
    text: text.slice(start, end),
    block,
    start,
    end,
    nests,
    before: text.slice(Math.max(0, start - 1 - AROUND), Math.max(0, start - 1)),
    after: text.slice(end + 1, end + 1 + AROUND),
    previous: blocks
      .slice(Math.max(0, block - (LEAD.test(blocks[block - 1] ?? '') ? 2 : 1)), block)
      .join('\n')
      .slice(-AROUND),
  };
}

/** Quotations of four words or more within another: "he told me: 'never in Albania, my friend'". */
function innerQuotations(
  text: string,
  start: number,
  end: number,
  closeOf: (at: number) => number | undefined,
): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = start; at < end; at++) {
    if (!(text.charAt(at) in CLOSING) || !opens(text, at)) continue;
    const close = closeOf(at);
    if (close === undefined || close > end) continue;
    if (text.slice(at, close).split(/\s+/).length >= LEAST_INNER_WORDS) found.push([at + 1, close]);
    at = close;
  }
  return found;
}

/** An apostrophe is no mark of these. */
const DOUBLE_MARK = /[“”„‟"«»‹›]/;
const MARK = new RegExp(`[${Object.keys(CLOSING).join('')}]`, 'g');

/** Where the next quotation mark of any kind stands, or -1: most text has none, and the browser skips it fastest. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? -1;
}

/** A mark opens at the start of a word, with nothing or a space, bracket, dash or other mark before it. */
function opens(text: string, at: number): boolean {
  return (
    /(^|[\s([{—–:“"„«»‘'-])$/u.test(text.slice(Math.max(0, at - 1), at)) &&
    /^\s?[^\s.,;!?]/u.test(text.slice(at + 1, at + 3))
  );
}

/**
 * Builds the finder of the mark that closes the one at a place. It remembers how far it has looked in vain for each
 * kind of mark: what did not close one does not close the next of its kind either, and a text of a thousand opening
 * marks is read once.
 */
function closeFinder(text: string): (at: number) => number | undefined {
  const vain = new Map<string, number>();
  return (at) => {
    const mark = text.charAt(at);
    const closing = CLOSING[mark] ?? '';
    const single = SINGLE.includes(mark);
    const spaced = isSpace(text.charAt(at + 1));
    const kind = `${mark}${spaced}`;
    let doubtful: number | undefined;
    for (let end = Math.max(at + 2, vain.get(kind) ?? 0); end < text.length && end - at < LONGEST; end++) {
      if (!closing.includes(text.charAt(end))) continue;
      const [last, next] = [text.charAt(end - 1), text.charAt(end + 1)];
      // An apostrophe stands inside a word, or behind the s of a plural that goes on, unless nothing else closes.
      if (single && /[\p{L}\p{N}]/u.test(next)) continue;
      if (single && last === 's' && /^ \p{Ll}/u.test(text.slice(end + 1, end + 4))) {
        doubtful ??= end;
        continue;
      }
      if (!spaced && isSpace(last) && !/[«»‹›]/.test(text.charAt(end))) continue;
      return end;
    }
    if (doubtful !== undefined) return doubtful;
    vain.set(kind, Math.min(text.length, at + LONGEST));
    return undefined;
  };
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}
