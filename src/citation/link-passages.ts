import type { Record } from '../record/compile-record.ts';
import { citationKey } from './citation-key.ts';
import { linkPassage, type Passage } from './link-passage.ts';

/** How to link to each printing whose article has a known address, by its citation key. */
export interface Passages {
  readonly [citationKey: string]: Passage;
}

/** Makes the links to all printings. It takes the articles' texts, by their ids, so it is done at build time. */
export function linkPassages({ articles, statements }: Record, texts: ReadonlyMap<string, string>): Passages {
  const passages: { [citationKey: string]: Passage } = {};
  for (const statement of statements) {
    for (const printing of statement.printings) {
      const article = articles.find(({ id }) => id === printing.article);
      const text = texts.get(printing.article);
      if (article?.address.url === undefined || text === undefined) continue;
      passages[citationKey({ statement, printing })] = linkPassage(text, printing.spans, article.language);
    }
  }
  return passages;
}
