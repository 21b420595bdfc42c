import type { EvidenceItem, Groups } from '../src/mentions/compile-evidence.ts';
import type { MentionRules } from '../src/mentions/find-mentions.ts';
import { mentionReader } from '../src/mentions/find-mentions.ts';
import { REACH } from '../src/mentions/weigh-evidence.ts';
import type { Candidate } from './evidence-items.ts';
import type { GoldenPage } from './golden-pages.ts';
import { type Example, regress } from './logistic-regression.ts';

/** A sentence of a golden page, and what a fair reader meets in it. */
export interface GoldenLine {
  readonly page: GoldenPage;
  /** How many lines the page has. */
  readonly lines: number;
  /** The concepts and groups in the sentence, nearby and around, each as `scope concept`. */
  readonly stands: ReadonlySet<string>;
  /** The claims and other schemes that the page's list has the sentence for. */
  readonly labels: readonly string[];
}

/** What points are wanted for. */
export interface Wanted {
  readonly candidates: readonly Candidate[];
  /** Whether a line is to be found, or undefined: it is left out. */
  readonly isPositive: (line: GoldenLine) => boolean | undefined;
  /** How much a line counts beside a positive one; those of a page that has others say little. */
  readonly weight: (line: GoldenLine) => number;
  /** How few items will do: see `regress`. */
  readonly penalty: number;
  /** So many points are a weight of 1. */
  readonly scale: number;
  /** In fewer lines an item says nothing. */
  readonly leastLines: number;
}

/** Items with their points, and how many points are as likely right as wrong. */
export interface FittedEvidence {
  readonly from: number;
  readonly items: readonly EvidenceItem[];
}

/** Reads golden pages as the finder does. */
export function goldenLines(rules: MentionRules, groups: Groups, pages: readonly GoldenPage[]): GoldenLine[] {
  const reader = mentionReader(rules);
  const groupsOf = (concept: string) =>
    Object.keys(groups).filter((group) => groups[group]?.includes(concept));
  return pages.flatMap((page) => {
    const lines = page.blocks.flatMap((block) =>
      reader.linesOf(reader.read(block)).map(({ sentence, hits }) => ({
        text: block.slice(sentence.start, sentence.end),
        names: hits.flatMap(({ concept }) => [concept, ...groupsOf(concept)]),
      })),
    );
    const within = (index: number, [before, behind]: readonly [number, number]) =>
      lines.slice(Math.max(0, index - before), index + behind + 1).flatMap(({ names }) => names);
    return lines.map(({ text, names }, index) => ({
      page,
      lines: lines.length,
      stands: new Set([
        ...names.map((name) => `sentence ${name}`),
        ...within(index, REACH.nearby).map((name) => `nearby ${name}`),
        ...within(index, REACH.around).map((name) => `around ${name}`),
      ]),
      labels: Object.entries(page.mentions)
        .filter(([, sentences]) => sentences.some((one) => one.includes(text) || text.includes(one)))
        .map(([claim]) => claim),
    }));
  });
}

/** Finds the points with which what stands in and around the lines tells best which are to be found. */
export function fitEvidence(lines: readonly GoldenLine[], wanted: Wanted): FittedEvidence {
  const { isPositive, weight, penalty, scale, leastLines } = wanted;
  const used = lines.filter((line) => isPositive(line) !== undefined);
  const candidates = wanted.candidates
    .map(({ item, sign }) => ({
      item,
      sign,
      keys: Object.entries(item).flatMap(([scope, names]) => (names ?? []).map((name) => `${scope} ${name}`)),
    }))
    .filter(({ keys }) => {
      let found = 0;
      for (const { stands } of used)
        if (keys.every((key) => stands.has(key)) && ++found >= leastLines) return true;
      return false;
    });
  const examples: Example[] = used.map((line) => ({
    features: candidates.flatMap(({ keys }, at) => (keys.every((key) => line.stands.has(key)) ? at : [])),
    isPositive: isPositive(line) === true,
    // A long page would count more than a short one.
    weight: weight(line) / Math.sqrt(line.lines),
  }));
  const { weights, bias } = regress(
    examples,
    candidates.map(({ sign }) => sign),
    penalty,
  );
  return {
    from: -bias * scale,
    items: candidates
      .map(({ item }, at) => ({ points: Math.round((weights[at] ?? 0) * scale), ...item }))
      .filter(({ points }) => points !== 0)
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
  };
}
