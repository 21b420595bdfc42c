import { once } from '../once.ts';
import { type Sentence, sentences } from '../text/sentences.ts';
import type { AnchorPatterns } from './anchor-patterns.ts';
import type { Forms } from './compile-forms.ts';
import { type Countries, countriesOf } from './countries-of.ts';
import { type ConceptHit, formFinder } from './find-concepts.ts';
import { anchorTest } from './has-anchor.ts';
import { type EvidenceRules, evidenceWeigher, REACH } from './weigh-evidence.ts';

/** A claim or another scheme, and what a sentence has to be to mention it. */
interface Mentioned {
  readonly id: string;
  /** Each of these has to have enough points. */
  readonly evidence: readonly string[];
  /** None of these has. */
  readonly unless: readonly string[];
  /** The country that the sentence has to be about; 'another' is any without a claim of its own, or none. */
  readonly country?: string | undefined;
}

/** What the finder needs of the claims: plain data, compiled from seeds/claims.yaml. */
export interface MentionRules extends EvidenceRules {
  readonly forms: Forms;
  /** What a page without has nothing for us: words of the anchors, and the names of the people on the record. */
  readonly worth: AnchorPatterns;
  /** The concepts around which a page is read. */
  readonly anchors: readonly string[];
  readonly countries: Countries;
  readonly claims: readonly Mentioned[];
  /** Schemes that a reader could take for a claim. They are no claims, and never a mention. */
  readonly schemes: readonly Mentioned[];
}

/** A passage where a claim is talked about; at most one a claim a sentence. */
export interface Mention {
  readonly claim: string;
  /** Which of the blocks it stands in. */
  readonly block: number;
  /** The passage, from the first word that counted to the last: UTF-16 offsets in the block, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The sentence around the passage. */
  readonly sentence: Sentence;
}

/** What is found on a page. */
export interface Found {
  /** In reading order. */
  readonly mentions: readonly Mention[];
  /** The other schemes that the page speaks of. */
  readonly schemes: readonly string[];
}

/** A sentence, and what it speaks of. */
export interface Line {
  readonly sentence: Sentence;
  readonly hits: readonly ConceptHit[];
}

/** A block of text, read. It holds for the block on any page, and can be kept as long as the text. */
export interface ReadBlock {
  readonly text: string;
  /** Whether an anchor stands in it: lines are made only of such blocks and of those around them. */
  readonly anchored: boolean;
  /** Made when they are first wanted: a page has thousands of blocks, and what is kept of each is cleared up for. */
  lines?: readonly Line[];
}

/** Reads blocks, each by itself. */
export interface BlockReader {
  /** Whether a stretch of a page has any anchor. */
  isWorthReading(text: string): boolean;
  read(text: string): ReadBlock;
  linesOf(block: ReadBlock): readonly Line[];
}

/** Finds mentions in steps, for pages that change: each block is read once, and all of them judged together. */
export interface MentionReader extends BlockReader {
  /** Gives what is found. It stops every few blocks, so that a long page can be judged in slices. */
  judge(blocks: readonly ReadBlock[]): Generator<undefined, Found>;
}

/**
 * Builds the mention finder for a set of rules.
 *
 * The finder takes the blocks of a page (paragraphs, headings, list items) as plain strings in reading order
 * and gives the mentions in that order, and the other schemes. It never throws, whatever the text.
 */
export function mentionFinder(rules: MentionRules): (blocks: readonly string[]) => Found {
  const { read, judge } = mentionReader(rules);
  return (blocks) => atOnce(judge(blocks.map(read)));
}

/** What is found, without a stop. */
export function atOnce(judging: Generator<undefined, Found>): Found {
  for (;;) {
    const { done, value } = judging.next();
    if (done) return value;
  }
}

/** As mentionFinder, in steps. What rules with the same forms have made to read with does for these as well. */
export function mentionReader(rules: MentionRules, reading: BlockReader = blockReader(rules)): MentionReader {
  const weigher = evidenceWeigher(rules);
  return { ...reading, judge: (blocks) => judge(rules, weigher, reading.linesOf, blocks) };
}

function blockReader(rules: MentionRules): BlockReader {
  const isWorthReading = once(() => anchorTest(rules.worth));
  const find = once(() => formFinder(rules.forms));
  const anchors = new Set(rules.anchors);
  const linesOf = (block: ReadBlock) => {
    block.lines ??= split(block.text, find()(block.text));
    return block.lines;
  };
  return {
    isWorthReading: (text) => isWorthReading()(text),
    read: (text) => {
      if (!isWorthReading()(text)) return { text, anchored: false };
      const hits = find()(text);
      const anchored = hits.some(({ concept }) => anchors.has(concept));
      return anchored ? { text, anchored, lines: split(text, hits) } : { text, anchored };
    },
    linesOf,
  };
}

/** After how many blocks or lines judging stops for a moment: less than a millisecond's work. */
const BETWEEN_STOPS = 32;

/** Lines, and the number of the block that each stands in. */
interface PlacedLines {
  readonly lines: readonly Line[];
  readonly places: readonly number[];
}

function* judge(
  { claims, schemes, countries, evidence: all }: MentionRules,
  weigher: ReturnType<typeof evidenceWeigher>,
  linesOf: MentionReader['linesOf'],
  blocks: readonly ReadBlock[],
): Generator<undefined, Found> {
  const mentions: Mention[] = [];
  const spokenOf = new Set<string>();
  const { lines, places } = yield* linesNearAnchors(linesOf, blocks);
  const weigh = weigher(lines);
  for (const [index, line] of lines.entries()) {
    if (index % BETWEEN_STOPS === 0) yield;
    if (line.hits.length === 0) continue;
    const weighed = weigh(index);
    const holds = ({ evidence, unless }: Mentioned) => evidence.every(weighed) && !unless.some(weighed);
    for (const { id, evidence, unless } of schemes) if (holds({ id, evidence, unless })) spokenOf.add(id);
    const held = claims.filter(holds);
    if (held.length === 0) continue;
    const about = countriesOf(lines, index, countries);
    for (const { id, evidence, country } of held) {
      if (country !== undefined && !about.has(country)) continue;
      mentions.push({
        claim: id,
        block: places[index] ?? 0,
        ...passage(
          evidence.flatMap((name) => all[name]?.counted ?? []),
          line,
        ),
      });
    }
  }
  return { mentions, schemes: [...spokenOf] };
}

/** What stands for blocks that are left out: as many lines as anything reaches over. */
const LEFT_OUT: Line = { sentence: { start: 0, end: 0 }, hits: [] };

/** The lines of the blocks within whose reach an anchor is. */
function* linesNearAnchors(
  linesOf: MentionReader['linesOf'],
  blocks: readonly ReadBlock[],
): Generator<undefined, PlacedLines> {
  const [before, behind] = REACH.around;
  const lines: Line[] = [];
  const places: number[] = [];
  const add = (line: Line, block: number) => {
    lines.push(line);
    places.push(block);
  };
  let anchor = Number.NEGATIVE_INFINITY;
  let gap = 0;
  for (const [block, read] of blocks.entries()) {
    if (block % BETWEEN_STOPS === 0) yield;
    // A block has at least one sentence.
    for (let ahead = 0; ahead <= behind; ahead++) if (blocks[block + ahead]?.anchored) anchor = block + ahead;
    if (anchor + before < block) {
      if (gap++ < before + behind) add(LEFT_OUT, block);
      continue;
    }
    gap = 0;
    yield;
    for (const line of linesOf(read)) add(line, block);
  }
  return { lines, places };
}

/** A text that speaks of nothing is one line. */
function split(text: string, hits: readonly ConceptHit[]): Line[] {
  if (hits.length === 0) return [{ sentence: { start: 0, end: text.length }, hits }];
  let from = 0;
  return sentences(text).map((sentence) => {
    while ((hits[from]?.start ?? sentence.start) < sentence.start) from++;
    const first = from;
    while ((hits[from]?.start ?? sentence.end) < sentence.end) from++;
    return { sentence, hits: hits.slice(first, from) };
  });
}

function passage(counted: readonly string[], { sentence, hits }: Line): Omit<Mention, 'claim' | 'block'> {
  let start = sentence.end;
  let end = sentence.start;
  // A sentence may have a million hits: more than a function takes arguments.
  for (const hit of hits) {
    if (!counted.includes(hit.concept)) continue;
    start = Math.min(start, hit.start);
    end = Math.max(end, hit.end);
  }
  // What is found by what stands around it is the whole sentence.
  return start < end
    ? { sentence, start, end: Math.min(sentence.end, end) }
    : { sentence, start: sentence.start, end: sentence.end };
}
