import type { Word } from './words.ts';

/** One step of an alignment: a word of the page beside one of the record, or either alone. */
export interface Step {
  /** Index into the page's words, or undefined where the page has dropped a word. */
  readonly page?: number | undefined;
  /** Index into the record's words, or undefined where the page has added one. */
  readonly record?: number | undefined;
}

/** The cheapest way to read a quotation as a part of a statement. */
export interface Alignment {
  readonly steps: readonly Step[];
  /** 0 where every word is the same. */
  readonly cost: number;
}

/** A word for another. */
const CHANGE = 1;
/** A word for another form of it: a slip of one letter at its end costs less than another word. */
const INFLECTION = 0.5;
/** A word for an editor's bracket or ellipsis: next to nothing, but the bracket itself fits better. */
const EDITED = 0.01;
/** What is cheaper than this changes no word. */
export const UNCHANGED = 0.1;
/** The first word added or dropped in a row, and each further one: people drop phrases, not scattered words. */
const GAP_OPEN = 1;
const GAP_EXTEND = 0.6;

/** How a path arrives at a cell: a pair of words, a word of the page alone, a word of the record alone. */
const BOTH = 0;
const PAGE = 1;
const RECORD = 2;
const STATES = [BOTH, PAGE, RECORD];

/**
 * Aligns a quotation with a statement, word by word, with affine gaps (Gotoh 1982). All of the quotation is used;
 * of the statement any part, so what comes before and behind it is free. An ellipsis or bracket on the page may
 * stand for any number of the record's words.
 *
 *     page     we       are loyal to our marriage with Italy
 *     record   we ...no we are loyal to the marriage with Italy and the rest
 *                       =  =     =  ~   =        =    =
 */
export function align(page: readonly Word[], record: readonly Word[]): Alignment {
  const columns = record.length + 1;
  const size = (page.length + 1) * columns;
  const costs = new Float64Array(3 * size).fill(Infinity);
  const froms = new Uint8Array(3 * size);
  const at = (state: number, i: number, j: number) => state * size + i * columns + j;
  const relax = (target: number, from: number, cost: number) => {
    if (cost >= (costs[target] ?? 0)) return;
    costs[target] = cost;
    froms[target] = from;
  };
  for (let j = 0; j < columns; j++) costs[at(BOTH, 0, j)] = 0;
  for (let i = 1; i <= page.length; i++) {
    const here = page[i - 1];
    const free = here?.kind !== 'word';
    for (let j = 0; j < columns; j++) {
      const changed = j > 0 ? difference(here, record[j - 1]) : 0;
      for (const from of STATES) {
        const added = free ? 0 : from === PAGE ? GAP_EXTEND : GAP_OPEN;
        relax(at(PAGE, i, j), from, (costs[at(from, i - 1, j)] ?? 0) + added);
        if (j === 0) continue;
        relax(at(BOTH, i, j), from, (costs[at(from, i - 1, j - 1)] ?? 0) + changed);
        const dropped = free ? 0 : from === RECORD ? GAP_EXTEND : GAP_OPEN;
        relax(at(RECORD, i, j), from, (costs[at(from, i, j - 1)] ?? 0) + dropped);
      }
    }
  }
  return trace(page.length, columns, (state, i, j) => ({
    cost: costs[at(state, i, j)] ?? Infinity,
    from: froms[at(state, i, j)] ?? BOTH,
  }));
}

/** The alignment of a quotation that stands in a statement as it is, without working it out; undefined if it does not. */
export function alignExactly(page: readonly Word[], record: readonly Word[]): Alignment | undefined {
  const start = record.findIndex((_, at) => page.every(({ word }, i) => record[at + i]?.word === word));
  if (start < 0) return undefined;
  return { steps: page.map((_, at) => ({ page: at, record: start + at })), cost: 0 };
}

/** What it costs that the page has one word where the record has another. */
export function difference(page: Word | undefined, record: Word | undefined): number {
  if (page === undefined || record === undefined) return CHANGE;
  if (page.word === record.word) return 0;
  if (page.kind !== 'word' || record.kind !== 'word') return EDITED;
  return sameStem(page.word, record.word) ? INFLECTION : CHANGE;
}

/** Whether two words differ in their ending only: all but the last three letters, and at least four, are shared. */
export function sameStem(a: string, b: string): boolean {
  if (/\d/.test(a + b)) return false;
  const shared = Math.max(4, Math.max(a.length, b.length) - 3);
  return a.length >= shared && b.length >= shared && a.slice(0, shared) === b.slice(0, shared);
}

function trace(
  rows: number,
  columns: number,
  cell: (state: number, i: number, j: number) => { cost: number; from: number },
): Alignment {
  let best = { state: BOTH, j: 0, cost: Infinity };
  for (let j = 0; j < columns; j++) {
    for (const state of STATES) {
      const { cost } = cell(state, rows, j);
      if (cost < best.cost) best = { state, j, cost };
    }
  }
  const steps: Step[] = [];
  let { state, j } = best;
  for (let i = rows; i > 0; ) {
    const { from } = cell(state, i, j);
    steps.push({ page: state === RECORD ? undefined : i - 1, record: state === PAGE ? undefined : j - 1 });
    if (state !== PAGE) j--;
    if (state !== RECORD) i--;
    state = from;
  }
  return { steps: steps.reverse(), cost: best.cost };
}
