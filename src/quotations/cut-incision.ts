import type { Quotation } from './find-quotations.ts';
import type { ClauseReader } from './read-clause.ts';

/** Some countries say who speaks within the marks: «We said no, – ha detto Rama – because we are loyal». */
const BETWEEN_DASHES = /(?:,\s?|\s)[–—-]\s([^–—"“”„«»]{3,80}?)(?:,\s?|\s)[–—-](?=[\s.,;])/gu;
/** «We said no, ha detto Rama, because we are loyal». */
const BETWEEN_COMMAS = /,\s([^,–—"“”„«»]{3,60})(?=,\s)/gu;
/** A verb first, and somebody or nobody behind it; or somebody first. */
const SAID = /^,(?:[wDR]?[xa]{0,2}[Vv][xw]{0,2}(?:[PKBR].{0,8})?|D?[PKBR]x?[VvT].{0,8})$/;
const SAID_BY = /^,[wDR]?[xa]{0,2}[Vv][xw]{0,2}D?[PKB]/;
const SOMEBODY = /[PKB]/;

/**
 * A quotation without the words that say within its marks who speaks. If they name somebody, they are read as if they
 * stood right behind it. Every other word keeps its place.
 */
export function cutIncision(quotation: Quotation, { read }: ClauseReader, day?: string): Quotation {
  const { text, after } = quotation;
  const found = [
    ...[...text.matchAll(BETWEEN_DASHES)].map((incision) => ({ incision, said: SAID })),
    ...[...text.matchAll(BETWEEN_COMMAS)].map((incision) => ({ incision, said: SAID_BY })),
  ];
  for (const {
    incision: [incision, clause = ''],
    said,
  } of found) {
    const { shape } = read(`, ${clause}`, day);
    if (!said.test(shape)) continue;
    return {
      ...quotation,
      text: text.replace(incision, ' '.repeat(incision.length)),
      after: SOMEBODY.test(shape) ? `, ${clause}; ${after}` : after,
    };
  }
  return quotation;
}
