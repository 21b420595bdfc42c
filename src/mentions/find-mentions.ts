import { type Sentence, sentences } from '../text/sentences.ts';
import { type Anchors, anchorFinder } from './find-anchors.ts';
import { type ConceptHit, conceptFinder } from './find-concepts.ts';
import { type Whose, whoseSentences } from './whose-sentences.ts';

/** A way in which a claim is mentioned. The lists name concepts; the meaning of each is in seeds/README.md. */
export interface MentionRule {
  /** All of these stand in the sentence. */
  readonly sentence: readonly string[];
  /** At least one of these stands in the sentence. */
  readonly some?: readonly string[] | undefined;
  /** The sentence speaks of this one's plan. */
  readonly of?: string | undefined;
  /** The page speaks mainly of this one's plans, and the sentence names no other one alone. */
  readonly pageOf?: string | undefined;
  /** All of these stand nearby: in the sentence, in one of the two before it or in the one after it. */
  readonly nearby?: readonly string[] | undefined;
  /** All of these stand anywhere on the page. */
  readonly page?: readonly string[] | undefined;
  /** None of these stands in the sentence. */
  readonly unless?: readonly string[] | undefined;
  /** None of these stands nearby. */
  readonly unlessNearby?: readonly string[] | undefined;
}

/** A claim or another scheme, and the ways in which it is mentioned. */
interface Mentioned {
  readonly id: string;
  readonly mentioned: readonly MentionRule[];
}

/** What the finder needs of the claims: plain data, compiled from seeds/claims.yaml. */
export interface MentionRules {
  /** Each concept's forms, as `conceptFinder` takes them, separated by commas. */
  readonly concepts: Readonly<{ [concept: string]: string }>;
  readonly anchors: Anchors;
  readonly whose: Whose;
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

/** The same rules for a text that comes without its page: what they want of the page is taken as given. */
export function withoutPage(rules: MentionRules): MentionRules {
  return {
    ...rules,
    claims: rules.claims.map(({ id, mentioned }) => ({
      id,
      mentioned: mentioned.map((rule) => ({ ...rule, page: undefined })),
    })),
  };
}

/** How far, in sentences, a concept may stand to count as nearby. Before: one for the thought, one for its headline. */
const NEARBY_BEFORE = 2;
/** After: a headline is often clear only with the sentence below it. */
const NEARBY_AFTER = 1;

/** A sentence, and what it speaks of. */
export interface Line {
  readonly sentence: Sentence;
  readonly hits: readonly ConceptHit[];
  /** Those of the hits, in their order. */
  readonly concepts: ReadonlySet<string>;
}

/** What was read in a block of text. It holds for the block on any page, and can be kept as long as the text. */
export interface ReadBlock {
  /** Whether an anchor stands in it: all else is looked for only in such blocks and around them, when it is needed. */
  readonly anchored: boolean;
  readonly hits: () => readonly ConceptHit[];
  readonly lines: () => readonly Line[];
}

/** Finds mentions in steps, for pages that change: each block is read once, and all of them judged together. */
export interface MentionReader {
  /** Whether a stretch of a page has any anchor. */
  isWorthReading(text: string): boolean;
  read(text: string): ReadBlock;
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
  return (blocks) => {
    const judging = judge(blocks.map(read));
    for (;;) {
      const { done, value } = judging.next();
      if (done) return value;
    }
  };
}

/** As mentionFinder, in steps. */
export function mentionReader(rules: MentionRules): MentionReader {
  const anchorOf = anchorFinder(rules.anchors);
  let findConcepts: ((text: string) => ConceptHit[]) | undefined;
  const find = (text: string) => {
    findConcepts ??= conceptFinder(
      Object.fromEntries(
        Object.entries(rules.concepts).map(([concept, forms]) => [concept, forms.split(',')]),
      ),
    );
    return findConcepts(text);
  };
  return {
    isWorthReading: (text) => anchorOf(text) !== undefined,
    read: (text) => readBlock(text, anchorOf(text) === 'concept', find),
    judge: (blocks) => judge(rules, blocks),
  };
}

/** After how many blocks judging stops for a moment: less than a millisecond's work. */
const BETWEEN_STOPS = 32;

/** A line with the block that it stands in. */
interface PlacedLine extends Line {
  readonly block: number;
}

function* judge(rules: MentionRules, blocks: readonly ReadBlock[]): Generator<undefined, Found> {
  const mentions: Mention[] = [];
  const schemes = new Set<string>();
  const { lines, onPage, isOnPage } = yield* linesNearAnchors(blocks);
  const claims = possible(rules.claims, onPage);
  const others = possible(rules.schemes, onPage);
  if (claims.length + others.length === 0) return { mentions, schemes: [] };
  const whose = whoseSentences(
    lines.map(({ concepts }) => concepts),
    rules.whose,
  );
  for (const [index, line] of lines.entries()) {
    if (index % BETWEEN_STOPS === 0) yield;
    if (line.hits.length === 0) continue;
    const nearby = lines.slice(Math.max(0, index - NEARBY_BEFORE), index + NEARBY_AFTER + 1);
    for (const claim of claims) {
      const rule = yield* ruleOf(claim);
      if (rule !== undefined) mentions.push({ claim: claim.id, ...passage(rule, line) });
    }
    for (const scheme of others) {
      if (!schemes.has(scheme.id) && (yield* ruleOf(scheme)) !== undefined) schemes.add(scheme.id);
    }

    function* ruleOf({ mentioned }: Mentioned): Generator<undefined, MentionRule | undefined> {
      for (const rule of mentioned) {
        if (!holds(rule, line, nearby)) continue;
        if (rule.of !== undefined && !whose(index, rule.of, true)) continue;
        if (rule.pageOf !== undefined && !whose(index, rule.pageOf, false)) continue;
        if (yield* isOnPage(rule.page ?? [])) return rule;
      }
      return undefined;
    }
  }
  return { mentions, schemes: [...schemes] };
}

/** What stands near anchors. */
interface NearAnchors {
  readonly lines: readonly PlacedLine[];
  /** What is known to be on the page; what stands in the lines, at first. */
  readonly onPage: ReadonlySet<string>;
  /** Tells whether all of these concepts stand somewhere on the page. */
  readonly isOnPage: (concepts: readonly string[]) => Generator<undefined, boolean>;
}

/** What stands for blocks that are left out: as many lines as anything reaches over. */
const LEFT_OUT: Line = { sentence: { start: 0, end: 0 }, hits: [], concepts: new Set() };
const LONGEST_REACH = 3;

/**
 * The lines of the blocks within whose reach an anchor is. The other blocks are read only when it is asked what is on
 * the page, and only until it is found.
 */
function* linesNearAnchors(blocks: readonly ReadBlock[]): Generator<undefined, NearAnchors> {
  const lines: PlacedLine[] = [];
  const onPage = new Set<string>();
  const left: ReadBlock[] = [];
  let anchor = Number.NEGATIVE_INFINITY;
  let gap = 0;
  for (const [block, read] of blocks.entries()) {
    if (block % BETWEEN_STOPS === 0) yield;
    // A block has at least one sentence.
    for (let ahead = 0; ahead <= NEARBY_AFTER; ahead++)
      if (blocks[block + ahead]?.anchored) anchor = block + ahead;
    if (anchor + NEARBY_BEFORE < block) {
      left.push(read);
      if (gap++ < LONGEST_REACH) lines.push({ block, ...LEFT_OUT });
      continue;
    }
    gap = 0;
    yield;
    for (const line of read.lines()) {
      lines.push({ block, ...line });
      for (const concept of line.concepts) onPage.add(concept);
    }
  }
  let next = 0;
  return {
    lines,
    onPage,
    *isOnPage(concepts) {
      while (!concepts.every((concept) => onPage.has(concept))) {
        const read = left[next++];
        if (read === undefined) return false;
        for (const { concept } of read.hits()) onPage.add(concept);
        if (next % BETWEEN_STOPS === 0) yield;
      }
      return true;
    },
  };
}

/** What can be mentioned in these lines at all, each with those of its rules that have all they need somewhere. */
function possible(all: readonly Mentioned[], onPage: ReadonlySet<string>): Mentioned[] {
  const there = (concept: string) => onPage.has(concept);
  return all
    .map(({ id, mentioned }) => ({
      id,
      mentioned: mentioned.filter(
        ({ sentence, some = sentence, nearby = [] }) =>
          [...sentence, ...nearby].every(there) && some.some(there),
      ),
    }))
    .filter(({ mentioned }) => mentioned.length > 0);
}

function readBlock(text: string, anchored: boolean, find: (text: string) => ConceptHit[]): ReadBlock {
  let hits: readonly ConceptHit[] | undefined;
  let lines: readonly Line[] | undefined;
  const read = () => {
    hits ??= find(text);
    return hits;
  };
  return {
    anchored,
    hits: read,
    lines: () => {
      lines ??= split(text, read());
      return lines;
    },
  };
}

/** A text that speaks of nothing is one line. */
function split(text: string, hits: readonly ConceptHit[]): Line[] {
  if (hits.length === 0) return [lineOf({ start: 0, end: text.length }, hits)];
  let from = 0;
  return sentences(text).map((sentence) => {
    while ((hits[from]?.start ?? sentence.start) < sentence.start) from++;
    const first = from;
    while ((hits[from]?.start ?? sentence.end) < sentence.end) from++;
    return lineOf(sentence, hits.slice(first, from));
  });
}

function lineOf(sentence: Sentence, hits: readonly ConceptHit[]): Line {
  return { sentence, hits, concepts: new Set(hits.map(({ concept }) => concept)) };
}

function holds(rule: MentionRule, line: Line, nearby: readonly Line[]): boolean {
  const inLine = (concept: string) => line.concepts.has(concept);
  const near = (concept: string) => nearby.some(({ concepts }) => concepts.has(concept));
  return (
    rule.sentence.every(inLine) &&
    (rule.some === undefined || rule.some.some(inLine)) &&
    (rule.nearby ?? []).every(near) &&
    !(rule.unless ?? []).some(inLine) &&
    !(rule.unlessNearby ?? []).some(near)
  );
}

function passage(rule: MentionRule, { block, sentence, hits }: PlacedLine): Omit<Mention, 'claim'> {
  const counted = new Set([...rule.sentence, ...(rule.some ?? []), ...(rule.nearby ?? [])]);
  let start = sentence.end;
  let end = sentence.start;
  // A sentence may have a million hits: more than a function takes arguments.
  for (const hit of hits) {
    if (!counted.has(hit.concept)) continue;
    start = Math.min(start, hit.start);
    end = Math.max(end, hit.end);
  }
  return { block, sentence, start, end: Math.min(sentence.end, end) };
}
