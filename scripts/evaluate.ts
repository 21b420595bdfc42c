import type { Found, MentionRules } from '../src/mentions/find-mentions.ts';
import { mentionFinder } from '../src/mentions/find-mentions.ts';
import type { GoldenPage } from './golden-pages.ts';

/** How often the finder was right: found and there, not found though there, found though not there. */
export interface Tally {
  hits: number;
  misses: number;
  errors: number;
}

/** What came of a set of pages. Each map has a tally for each language or claim, and one for `all`. */
export interface Evaluation {
  /** Whether any UK claim is found on a page that has one. */
  readonly pages: ReadonlyMap<string, Tally>;
  /** Whether a claim is found on a page that has it. */
  readonly claims: ReadonlyMap<string, Tally>;
  /** Whether a claim is found in a sentence that has it: by language, then by claim. */
  readonly sentences: ReadonlyMap<string, Tally>;
  readonly sentencesByClaim: ReadonlyMap<string, Tally>;
  /** Whether a page is said to speak of another scheme. */
  readonly schemes: ReadonlyMap<string, Tally>;
  /** What went wrong, for a person to read. */
  readonly faults: readonly string[];
}

/** Compares what the finder finds on golden pages with what is there. */
export function evaluate(rules: MentionRules, pages: readonly GoldenPage[]): Evaluation {
  const find = mentionFinder(rules);
  const schemes = new Set(rules.schemes.map(({ id }) => id));
  const count = {
    pages: new Map<string, Tally>(),
    claims: new Map<string, Tally>(),
    sentences: new Map<string, Tally>(),
    sentencesByClaim: new Map<string, Tally>(),
    schemes: new Map<string, Tally>(),
  };
  const faults: string[] = [];
  for (const { id, language, blocks, mentions } of pages) {
    const found = find(blocks);
    const met = Object.entries(mentions).filter(([claim]) => !schemes.has(claim));
    const isFound = (claim: string) => found.mentions.some((mention) => mention.claim === claim);
    const isMet = (claim: string) => claim in mentions;

    add(count.pages, language, met.length > 0, found.mentions.length > 0);
    for (const { id: claim } of rules.claims) add(count.claims, claim, isMet(claim), isFound(claim));
    for (const scheme of schemes) add(count.schemes, scheme, isMet(scheme), found.schemes.includes(scheme));

    const sentences = sentencesFound(found, blocks);
    for (const [claim, expected] of met) {
      for (const sentence of expected) {
        const hit = sentences.some((one) => one.claim === claim && overlap(one.sentence, sentence));
        add(count.sentences, language, true, hit);
        add(count.sentencesByClaim, claim, true, hit);
        if (!hit) faults.push(`missed ${id} ${claim}: ${sentence}`);
      }
    }
    for (const { claim, sentence } of sentences) {
      if ((mentions[claim] ?? []).some((expected) => overlap(expected, sentence))) continue;
      add(count.sentences, language, false, true);
      add(count.sentencesByClaim, claim, false, true);
      faults.push(`wrong ${id} ${claim}: ${sentence}`);
    }
    for (const scheme of schemes) {
      if (isMet(scheme) === found.schemes.includes(scheme)) continue;
      faults.push(`${isMet(scheme) ? 'missed' : 'wrong'} ${id} ${scheme}`);
    }
  }
  return { ...count, faults };
}

export function recall({ hits, misses }: Tally): number {
  return hits + misses === 0 ? 1 : hits / (hits + misses);
}

export function precision({ hits, errors }: Tally): number {
  return hits + errors === 0 ? 1 : hits / (hits + errors);
}

function add(tallies: Map<string, Tally>, key: string, isThere: boolean, isFound: boolean): void {
  if (!isThere && !isFound) return;
  for (const name of [key, 'all']) {
    const tally = tallies.get(name) ?? { hits: 0, misses: 0, errors: 0 };
    tallies.set(name, tally);
    tally[isThere ? (isFound ? 'hits' : 'misses') : 'errors']++;
  }
}

function sentencesFound({ mentions }: Found, blocks: readonly string[]) {
  return mentions.map(({ claim, block, sentence }) => ({
    claim,
    sentence: (blocks[block] ?? '').slice(sentence.start, sentence.end),
  }));
}

/** The browser may split a sentence in two that a person takes for one, and the other way round. */
function overlap(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
