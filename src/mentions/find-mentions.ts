import { type Sentence, sentences } from '../text/sentences.ts';
import { type ConceptHit, conceptFinder } from './find-concepts.ts';
import { spellOut } from './spell-out.ts';
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
  /** Each concept's forms, in normalised letters, as `spellOut` takes them; `*` is any ending of a word. */
  readonly concepts: Readonly<{ [concept: string]: string }>;
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
  /** Gives what is found. It stops every few lines, so that a long page can be judged in slices. */
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

/** As mentionFinder, in two steps. */
export function mentionReader(rules: MentionRules): MentionReader {
  const findConcepts = conceptFinder(
    Object.fromEntries(Object.entries(rules.concepts).map(([concept, forms]) => [concept, spellOut(forms)])),
  );
  return { read: (text) => readBlock(text, findConcepts), judge: (blocks) => judge(rules, blocks) };
}

/** After how many blocks judging stops for a moment: less than a millisecond's work. */
const BETWEEN_STOPS = 64;

/** A line with the block that it stands in. */
interface PlacedLine extends Line {
  readonly block: number;
}

function* judge(rules: MentionRules, blocks: readonly ReadBlock[]): Generator<undefined, Found> {
  const onPage = new Set<string>();
  for (const [index, { hits }] of blocks.entries()) {
    for (const { concept } of hits) onPage.add(concept);
    if (index % BETWEEN_STOPS === 0) yield;
  }
  // Most pages lack something that every rule needs, and are not looked at any further.
  const claims = possible(rules.claims, onPage);
  const others = possible(rules.schemes, onPage);
  const mentions: Mention[] = [];
  const schemes = new Set<string>();
  if (claims.length + others.length === 0) return { mentions, schemes: [] };
  const lines: PlacedLine[] = [];
  for (const [block, { lines: those }] of blocks.entries()) {
    for (const { sentence, hits } of those()) lines.push({ block, sentence, hits });
    if (block % BETWEEN_STOPS === 0) yield;
  }
  const whose = whoseSentences(
    lines.map(({ hits }) => hits),
    rules.whose,
  );
  for (const [index, line] of lines.entries()) {
    if (index % BETWEEN_STOPS === 0) yield;
    if (line.hits.length === 0) continue;
    const nearby = lines.slice(Math.max(0, index - NEARBY_BEFORE), index + NEARBY_AFTER + 1);
    const ruleOf = ({ mentioned }: Mentioned) =>
      mentioned.find(
        (rule) =>
          (rule.of === undefined || whose(index, rule.of, true)) &&
          (rule.pageOf === undefined || whose(index, rule.pageOf, false)) &&
          holds(rule, line, nearby, onPage),
      );
    for (const claim of claims) {
      const rule = ruleOf(claim);
      if (rule !== undefined) mentions.push({ claim: claim.id, ...passage(rule, line) });
    }
    for (const scheme of others) {
      if (!schemes.has(scheme.id) && ruleOf(scheme) !== undefined) schemes.add(scheme.id);
    }
  }
  return { mentions, schemes: [...schemes] };
}

/** What can be mentioned on a page at all, each with those of its rules that have all they need somewhere. */
function possible(all: readonly Mentioned[], onPage: ReadonlySet<string>): Mentioned[] {
  const there = (concept: string) => onPage.has(concept);
  return all
    .map(({ id, mentioned }) => ({
      id,
      mentioned: mentioned.filter(
        ({ sentence, some = sentence, nearby = [], page = [] }) =>
          [...sentence, ...nearby, ...page].every(there) && (some.length === 0 || some.some(there)),
      ),
    }))
    .filter(({ mentioned }) => mentioned.length > 0);
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

function holds(rule: MentionRule, line: Line, nearby: readonly Line[], onPage: ReadonlySet<string>): boolean {
  const inLine = (concept: string) => line.hits.some((hit) => hit.concept === concept);
  const near = (concept: string) => nearby.some(({ hits }) => hits.some((hit) => hit.concept === concept));
  return (
    rule.sentence.every(inLine) &&
    (rule.some === undefined || rule.some.some(inLine)) &&
    (rule.nearby ?? []).every(near) &&
    (rule.page ?? []).every((concept) => onPage.has(concept)) &&
    !(rule.unless ?? []).some(inLine) &&
    !(rule.unlessNearby ?? []).some(near)
  );
}

function passage(rule: MentionRule, { block, sentence, hits }: PlacedLine): Omit<Mention, 'claim'> {
  const counted = new Set([...rule.sentence, ...(rule.some ?? []), ...(rule.nearby ?? [])]);
  const bounds = hits.filter(({ concept }) => counted.has(concept));
  return {
    block,
    sentence,
    start: Math.min(...bounds.map(({ start }) => start)),
    end: Math.min(sentence.end, Math.max(...bounds.map(({ end }) => end))),
  };
}
