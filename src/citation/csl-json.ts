import type { Article } from '../record/compile-article.ts';
import { citationKey } from './citation-key.ts';
import { type Description, known, type Source } from './describe-source.ts';
import { plainText } from './plain-text.ts';

/** A date of CSL-JSON; `circa` is its one way to say that a date is uncertain. */
interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: true;
}

/**
 * Citations as CSL-JSON, the article as the item and what was said in its note. What is not known is left out; the day
 * of access is never known.
 *
 * @see https://github.com/citation-style-language/schema
 */
export function cslJson(cited: readonly { source: Source; description: Description }[]): string {
  const items = cited.map(({ source, description }) => {
    const { headline, byline, outlet, language, published, address } = source.article;
    return {
      id: citationKey(source),
      type: 'article-newspaper',
      ...(known(headline) && { title: headline }),
      ...(known(byline) && { author: [{ literal: byline }] }),
      'container-title': outlet.name,
      ...(published.date !== undefined && { issued: cslDate(published.date, published.certainty) }),
      ...(address.url !== undefined && { URL: address.url }),
      language,
      note: plainText(source, description),
    };
  });
  return JSON.stringify(items, null, 2);
}

function cslDate(edtf: string, certainty: Article['published']['certainty']): CslDate {
  const parts = edtf
    .split('/')
    .filter((date) => date !== '..')
    .map((date) => date.split('-').map(Number));
  return { 'date-parts': parts, ...(certainty !== 'certain' && { circa: true }) };
}
