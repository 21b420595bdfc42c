import { compileArticle } from './compile-article.ts';
import type { Span } from './locate-quote.ts';
import { quotationPairs } from './quotation-pairs.ts';
import { SeedError } from './read-seed.ts';
import type { Seeds } from './read-seeds.ts';

/** What an article puts in quotation marks and no statement covers, with the reason given for that. */
export interface LeftOut {
  readonly article: string;
  readonly exact: string;
  readonly reason: string;
}

/**
 * Checks that every pair of quotation marks in the articles is accounted for: by a statement, by a reason in
 * not_statements, or because it is not part of the article.
 *
 * @returns what was left out, with the reasons.
 * @throws {SeedError} naming article, line and words of each pair that nothing accounts for.
 */
export function checkCoverage(seeds: Seeds): LeftOut[] {
  const problems: string[] = [];
  const leftOut = seeds.articles.flatMap((seed) => {
    const { spans, notArticle, notStatements } = compileArticle(seed, problems);
    const statements = spans.flat();
    return quotationPairs(seed.text).flatMap((pair) => {
      if (statements.some((span) => overlap(span, pair))) return [];
      const reason = notStatements.find((span) => overlap(span, pair))?.reason;
      const boilerplate = notArticle.find((span) => overlap(span, pair))?.reason;
      if (reason === undefined && boilerplate === undefined) {
        const line = seed.text.slice(0, pair.start).split('\n').length;
        problems.push(
          `seeds/${seed.folder}/article.txt:${line}: no statement has ${pair.exact}; add one, or say under not_statements why it is none`,
        );
      }
      return { article: seed.folder, exact: pair.exact, reason: reason ?? boilerplate ?? '' };
    });
  });
  if (problems.length > 0) throw new SeedError(problems);
  return leftOut;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
