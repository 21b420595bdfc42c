import type { Quotation } from './find-quotations.ts';
import type { ClauseReader } from './read-clause.ts';

/** Some countries say who speaks within the marks: «We said no, – ha detto Rama – because we are loyal». */
const BETWEEN_DASHES = /(?:,\s?|\s)[–—-]\s([^–—"“”„«»]{3,80}?)(?:,\s?|\s)[–—-](?=[\s.,;])/u;
/** «We said no, ha detto Rama, because we are loyal». */
const BETWEEN_COMMAS = /,\s([^,–—"“”„«»]{3,60}),\s/gu;
/** A verb first, and somebody or nobody behind it; or somebody first. */
const SAID = /^,(?:[xa]{0,2}[VvT]|D?[PKBR]x?[VvT])/;
const SAID_BY = /^,[xa]{0,2}[Vv][xw]{0,2}D?[PKB]/;

/**
 * A quotation without the words that say within its marks who speaks: they are read as if they stood behind it. Every
 * other word keeps its place.
 */
export function cutIncision(quotation: Quotation, { read }: ClauseReader, day?: string): Quotation {
  const { text } = quotation;
  const isClause = (clause: string, shape: RegExp) => shape.test(read(`, ${clause}`, day).shape);
  const dashes = [BETWEEN_DASHES.exec(text) ?? []].filter(([, clause]) => clause && isClause(clause, SAID));
  const commas = [...text.matchAll(BETWEEN_COMMAS)].filter(
    ([, clause]) => clause && isClause(clause, SAID_BY),
  );
  const [incision, clause] = [...dashes, ...commas][0] ?? [];
  return incision === undefined
    ? quotation
    : { ...quotation, text: text.replace(incision, ' '.repeat(incision.length)), after: `, ${clause}.` };
}
