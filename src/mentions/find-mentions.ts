import { normalise } from '../text/normalise.ts';
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

interface Line {
  readonly block: number;
  readonly sentence: Sentence;
  readonly hits: readonly ConceptHit[];
}

/**
 * Builds the mention finder for a set of rules.
 *
 * The finder takes the blocks of a page (paragraphs, headings, list items) as plain strings in reading order
 * and gives the mentions in that order. It never throws, whatever the text.
 */
export function mentionFinder(rules: MentionRules): (blocks: readonly string[]) => Mention[] {
  const findConcepts = conceptFinder(rules.concepts);
  return (blocks) => {
    const lines = blocks.flatMap((text, block) => linesOf(text, block, findConcepts));
    const onPage = new Set(lines.flatMap(({ hits }) => hits.map(({ concept }) => concept)));
    const mentions: Mention[] = [];
    for (const [index, line] of lines.entries()) {
      if (line.hits.length === 0) continue;
      const before = lines.slice(Math.max(0, index - NEARBY_SENTENCES), index);
      for (const { id, mentioned } of rules.claims) {
        const rule = mentioned.find((rule) => holds(rule, line, before, onPage));
        if (rule !== undefined) mentions.push({ claim: id, ...passage(rule, line) });
      }
    }
    return mentions;
  };
}

function linesOf(text: string, block: number, findConcepts: (text: string) => ConceptHit[]): Line[] {
  const folded = normalise(text);
  const hits = findConcepts(folded.text).map(({ concept, start, end }) => ({
    concept,
    start: folded.origin(start),
    end: folded.origin(end),
  }));
  if (hits.length === 0) return [{ block, sentence: { start: 0, end: text.length }, hits }];
  return sentences(text).map((sentence) => ({
    block,
    sentence,
    hits: hits.filter(({ start }) => start >= sentence.start && start < sentence.end),
  }));
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

function passage(rule: MentionRule, { block, sentence, hits }: Line): Omit<Mention, 'claim'> {
  const counted = new Set([...rule.sentence, ...(rule.nearby ?? [])]);
  const bounds = hits.filter(({ concept }) => counted.has(concept));
  return {
    block,
    sentence,
    start: Math.min(...bounds.map(({ start }) => start)),
    end: Math.min(sentence.end, Math.max(...bounds.map(({ end }) => end))),
  };
}
