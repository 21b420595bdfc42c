import { locateQuote, type Quote, type Span } from './locate-quote.ts';
import type { ArticleSeed } from './read-seeds.ts';
import type { StatementsFile } from './statements-file.ts';

type Head = StatementsFile['article'];

/** A published text that statements were printed in. The text itself stays in the repository. */
export interface Article {
  readonly id: string;
  readonly outlet: Head['outlet'];
  /** The date is EDTF, and may be an interval. */
  readonly published: Head['published'];
  readonly address: Omit<Head['address'], 'look_for'> & {
    /** Words of the article by which it can be found where the address is unknown. */
    readonly lookFor?: string | undefined;
  };
  readonly headline: string;
  readonly byline: string;
  readonly language: string;
}

/** A part of an article that is left out. */
export interface LeftOutSpan extends Span {
  readonly reason: string;
}

/** An article with each of its statement entries' spans, by the entries' order. */
export interface CompiledArticle {
  readonly article: Article;
  readonly spans: readonly (readonly Span[])[];
  /** Boilerplate: text that is not part of the article, with the reason. */
  readonly notArticle: readonly LeftOutSpan[];
  /** Quoted words that are no statement, with the reason. */
  readonly notStatements: readonly LeftOutSpan[];
}

/** Locates every quote of an article; problems are added to `problems`, each with its file and line. */
export function compileArticle({ folder, text, file }: ArticleSeed, problems: string[]): CompiledArticle {
  const locate = (quote: Quote, path: readonly PropertyKey[]): Span[] => {
    const span = locateQuote(text, quote);
    if (typeof span !== 'string') return [span];
    problems.push(file.complain(path, span));
    return [];
  };
  const { article, not_article = [], not_statements = [], statements } = file.value;
  const notArticle = not_article.flatMap((part, index): LeftOutSpan[] => {
    const path = ['not_article', index];
    const { reason } = part;
    if ('exact' in part) return locate(part, [...path, 'exact']).map((span) => ({ ...span, reason }));
    const [start] = locate({ exact: part.start }, [...path, 'start']);
    const [end] = locate({ exact: part.end }, [...path, 'end']);
    return start && end
      ? [{ start: start.start, end: end.end, exact: text.slice(start.start, end.end), reason }]
      : [];
  });
  const spans = statements.map((entry, index) =>
    entry.spans.flatMap((quote, at) => {
      const path = ['statements', index, 'spans', at];
      return locate(quote, path).filter((span) => {
        const inside = notArticle.some(({ start, end }) => span.start < end && span.end > start);
        if (inside)
          problems.push(
            file.complain(path, `this is in a passage that is marked not_article: “${quote.exact}”`),
          );
        return !inside;
      });
    }),
  );
  for (const [index, list] of spans.entries()) {
    for (const [at, span] of list.entries()) {
      const before = list[at - 1];
      if (before && before.end > span.start) {
        problems.push(
          file.complain(['statements', index, 'spans', at], 'spans should be in the order of the article'),
        );
      }
    }
  }
  const { look_for, ...address } = article.address;
  if (look_for !== undefined) locate({ exact: look_for }, ['article', 'address', 'look_for']);
  return {
    article: { id: folder, ...article, address: { ...address, lookFor: look_for } },
    spans,
    notArticle,
    notStatements: not_statements.flatMap(({ reason, ...quote }, index) =>
      locate(quote, ['not_statements', index]).map((span) => ({ ...span, reason })),
    ),
  };
}
