import type { MentionRules } from '../src/mentions/find-mentions.ts';
import { mentionFinder } from '../src/mentions/find-mentions.ts';
import { quotationsCheck } from '../src/quotations/check-quotations.ts';
import { findQuotations } from '../src/quotations/find-quotations.ts';
import type { Record } from '../src/record/compile-record.ts';

/** Milliseconds, medians. */
export interface MeasuredQuotations {
  readonly mentions: number;
  /** Finding the quotations, in the page. */
  readonly found: number;
  /** Checking them, in the background. */
  readonly checked: number;
}

const ROUNDS = 9;

/** Measures the quotations of a text of a million characters with 500 of them, half of them the record's, against its mentions. */
export function measureQuotations(rules: MentionRules, record: Record): MeasuredQuotations {
  const blocks = text(record);
  const findMentions = mentionFinder(rules);
  const check = quotationsCheck(record);
  const times = { mentions: [] as number[], found: [] as number[], checked: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.mentions.push(timed(() => findMentions(blocks)));
    times.found.push(timed(() => findQuotations(blocks)));
    const quotations = findQuotations(blocks);
    times.checked.push(timed(() => check(quotations)));
  }
  return { mentions: median(times.mentions), found: median(times.found), checked: median(times.checked) };
}

const CHARACTERS = 1_000_000;
const QUOTATIONS = 500;

function text(record: Record): string[] {
  const quoted = record.statements
    .filter(({ kind }) => kind === 'direct')
    .flatMap(({ printings }) => printings.flatMap(({ spans }) => spans.map(({ exact }) => exact)));
  const filler =
    'The council will decide on the new bus lanes on Thursday, and the asylum hotel in Kent has closed. ';
  const block = filler.repeat(CHARACTERS / QUOTATIONS / filler.length);
  return Array.from({ length: QUOTATIONS }, (_, at) => {
    const words =
      at % 2 === 0 ? quoted[at % quoted.length] : 'We hope that the buses will run on time, as they used to';
    return `${block}Edi Rama said: “${words}” and left.`;
  });
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
