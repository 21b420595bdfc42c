import type { Source } from './describe-source.ts';

/** Where the words can be read: the article's address, leading to the passage; undefined where it is not known. */
export function linkTo({ article, passage }: Pick<Source, 'article' | 'passage'>): string | undefined {
  const { url } = article.address;
  return url === undefined ? undefined : url + (passage?.fragment ?? '');
}
