import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Finding } from '../src/quotations/check-quotation.ts';
import { findQuotations, type Quotation } from '../src/quotations/find-quotations.ts';

/** A passage of a page with one quotation under test, and what has to be found. */
export interface GoldenQuotation {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly published?: string;
  readonly quotation: string | readonly string[];
  readonly finding: Finding['finding'] | 'not-on-record';
  readonly statement?: string;
  readonly change?: 'minor' | 'substantial';
}

/** A golden quotation with what was found instead of, or as, what had to be. */
export interface Judged {
  readonly golden: GoldenQuotation;
  readonly found: Finding['finding'] | 'not-on-record';
  readonly statement?: string | undefined;
}

const FOLDER = resolve(import.meta.dirname, '../test/quotations');
/** Of the parts of a quotation, the most serious finding is the one that the reader meets. */
const GRAVITY = ['misattributed', 'altered', 'trimmed', 'verbatim'];

/** The golden quotations of test/quotations or of a folder in it. */
export function goldenQuotations(subfolder = '.'): GoldenQuotation[] {
  return readdirSync(resolve(FOLDER, subfolder))
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => parse(readFileSync(resolve(FOLDER, subfolder, name), 'utf8')) as GoldenQuotation[]);
}

/** Runs the check over golden quotations. */
export function judge(
  golden: readonly GoldenQuotation[],
  check: (quotations: readonly Quotation[], day?: string) => (Finding | undefined)[],
): Judged[] {
  return golden.map((one) => {
    const quotations = findQuotations(one.text.split(/\n\n+/));
    const findings = check(quotations, one.published);
    const pieces = [one.quotation].flat().map((piece) => piece.trim());
    const [gravest] = quotations
      .map(({ text }, at) => ({ text: text.trim(), finding: findings[at] }))
      .filter(({ text }) => pieces.some((piece) => text.includes(piece) || piece.includes(text)))
      .flatMap(({ finding }) => finding ?? [])
      .sort((a, b) => GRAVITY.indexOf(a.finding) - GRAVITY.indexOf(b.finding));
    return { golden: one, found: gravest?.finding ?? 'not-on-record', statement: gravest?.statement };
  });
}
