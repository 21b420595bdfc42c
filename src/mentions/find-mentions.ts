import { type Sentence, sentences } from '../text/sentences.ts';
import { type ConceptHit, conceptFinder } from './find-concepts.ts';

/** A way in which a claim is mentioned. The lists name concepts; the meaning of each is in seeds/README.md. */
export interface MentionRule {
  /** All of these stand in the sentence. */
  readonly sentence: readonly string[];
  /** All of these stand in the sentence or in one of the two before it. */
  readonly nearby?: readonly string[] | undefined;
  /** All of these stand anywhere on the page. */
  readonly page?: readonly string[] | undefined;
  /** None of these stands in the sentence. */
  readonly unless?: readonly string[] | undefined;
  /** None of these stands in the sentence or in one of the two before it. */
  readonly unlessNearby?: readonly string[] | undefined;
}

/** What the finder needs of the claims: plain data, compiled from seeds/claims.yaml. */
export interface MentionRules {
  /** Each concept's forms, in normalised letters; `*` is any ending of a word. */
  readonly concepts: Readonly<{ [concept: string]: readonly string[] }>;
  readonly claims: readonly { readonly id: string; readonly mentioned: readonly MentionRule[] }[];
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

/** The same rules for a text that comes without its page: what they want of the page is taken as given. */
export function withoutPage({ concepts, claims }: MentionRules): MentionRules {
  return {
    concepts,
    claims: claims.map(({ id, mentioned }) => ({
      id,
      mentioned: mentioned.map((rule) => ({ ...rule, page: undefined })),
    })),
  };
}

/** How far back, in sentences, a concept may stand to count as nearby: one for the thought, one for its headline. */
const NEARBY_SENTENCES = 2;

/** A sentence, and what it speaks of. */
export interface Line {
  readonly sentence: Sentence;
  readonly hits: readonly ConceptHit[];
}

/** What was read in a block of text. It holds for the block on any page, and can be kept as long as the text. */
export interface ReadBlock {
  readonly hits: readonly ConceptHit[];
  /** A block that speaks of no concept is one line. */
  readonly lines: () => readonly Line[];
}

/** Finds mentions in two steps, for pages that change: each block is read once, and all of them judged together. */
export interface MentionReader {
  read(text: string): ReadBlock;
  /** Gives the mentions in reading order. It stops every few lines, so that a long page can be judged in slices. */
  judge(blocks: readonly ReadBlock[]): Generator<undefined, Mention[]>;
}

/**
 * Builds the mention finder for a set of rules.
 *
 * The finder takes the blocks of a page (paragraphs, headings, list items) as plain strings in reading order
 * and gives the mentions in that order. It never throws, whatever the text.
 */
export function mentionFinder(rules: MentionRules): (blocks: readonly string[]) => Mention[] {
  const { read, judge } = mentionReader(rules);
  return (blocks) => {
    const judging = judge(blocks.map(read));
    for (;;) {
      const { done, value } = judging.next();
      if (done) return value;
    }
  };
}

/** As mentionFinder, in two steps. */
export function mentionReader(rules: MentionRules): MentionReader {
  const findConcepts = conceptFinder(rules.concepts);
  return { read: (text) => readBlock(text, findConcepts), judge: (blocks) => judge(rules, blocks) };
}

/** After how many blocks judging stops for a moment: less than a millisecond's work. */
const BETWEEN_STOPS = 64;

function* judge(rules: MentionRules, blocks: readonly ReadBlock[]): Generator<undefined, Mention[]> {
  const onPage = new Set<string>();
  for (const [index, { hits }] of blocks.entries()) {
    for (const { concept } of hits) onPage.add(concept);
    if (index % BETWEEN_STOPS === 0) yield;
  }
  // Most pages lack something that every rule needs, and are not looked at any further.
  const claims = rules.claims
    .map(({ id, mentioned }) => ({ id, mentioned: mentioned.filter((rule) => canHold(rule, onPage)) }))
    .filter(({ mentioned }) => mentioned.length > 0);
  const mentions: Mention[] = [];
  if (claims.length === 0) return mentions;
  for (const [block, { hits, lines }] of blocks.entries()) {
    if (block % BETWEEN_STOPS === 0) yield;
    if (hits.length === 0) continue;
    const inBlock = new Set(hits.map(({ concept }) => concept));
    const possible = claims
      .map(({ id, mentioned }) => ({
        id,
        mentioned: mentioned.filter(({ sentence }) => sentence.every((concept) => inBlock.has(concept))),
      }))
      .filter(({ mentioned }) => mentioned.length > 0);
    if (possible.length === 0) continue;
    const before = linesBefore(blocks, block);
    for (const line of lines()) {
      for (const { id, mentioned } of line.hits.length === 0 ? [] : possible) {
        const rule = mentioned.find((rule) => holds(rule, line, before, onPage));
        if (rule !== undefined) mentions.push({ claim: id, block, ...passage(rule, line) });
      }
      before.push(line);
      if (before.length > NEARBY_SENTENCES) before.shift();
    }
  }
  return mentions;
}

/** The last lines before a block, as many as count as nearby. */
function linesBefore(blocks: readonly ReadBlock[], block: number): Line[] {
  const before: Line[] = [];
  for (let index = block - 1; index >= 0 && before.length < NEARBY_SENTENCES; index--) {
    before.unshift(...(blocks[index]?.lines() ?? []).slice(before.length - NEARBY_SENTENCES));
  }
  return before.slice(-NEARBY_SENTENCES);
}

/** Whether a page has what the rule needs somewhere. */
function canHold({ sentence, nearby = [], page = [] }: MentionRule, onPage: ReadonlySet<string>): boolean {
  return [...sentence, ...nearby, ...page].every((concept) => onPage.has(concept));
}

function readBlock(text: string, findConcepts: (text: string) => ConceptHit[]): ReadBlock {
  const hits = findConcepts(text);
  if (hits.length === 0) {
    const { length } = text;
    return { hits, lines: () => [{ sentence: { start: 0, end: length }, hits }] };
  }
  let lines: Line[] | undefined;
  return {
    hits,
    lines: () => {
      lines ??= split(text, hits);
      return lines;
    },
  };
}

function split(text: string, hits: readonly ConceptHit[]): Line[] {
  let from = 0;
  return sentences(text).map((sentence) => {
    while ((hits[from]?.start ?? sentence.start) < sentence.start) from++;
    const first = from;
    while ((hits[from]?.start ?? sentence.end) < sentence.end) from++;
    return { sentence, hits: hits.slice(first, from) };
  });
}

function holds(rule: MentionRule, line: Line, before: readonly Line[], onPage: ReadonlySet<string>): boolean {
  const inLine = (concept: string) => line.hits.some((hit) => hit.concept === concept);
  const near = (concept: string) =>
    inLine(concept) || before.some(({ hits }) => hits.some((hit) => hit.concept === concept));
  return (
    rule.sentence.every(inLine) &&
    (rule.nearby ?? []).every(near) &&
    (rule.page ?? []).every((concept) => onPage.has(concept)) &&
    !(rule.unless ?? []).some(inLine) &&
    !(rule.unlessNearby ?? []).some(near)
  );
}

function passage(rule: MentionRule, { sentence, hits }: Line): Omit<Mention, 'claim' | 'block'> {
  const counted = new Set([...rule.sentence, ...(rule.nearby ?? [])]);
  const bounds = hits.filter(({ concept }) => counted.has(concept));
  return {
    sentence,
    start: Math.min(...bounds.map(({ start }) => start)),
    end: Math.min(sentence.end, Math.max(...bounds.map(({ end }) => end))),
  };
}
