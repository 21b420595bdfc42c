import type { Article } from '../record/compile-article.ts';

/** What a note to a corrections desk is made of. */
export interface Correction {
  /** Where the page is; '' when it is not known. */
  readonly page: string;
  /** The page's words. */
  readonly quoted: string;
  /** The record's words, to the letter. */
  readonly printed: string;
  readonly speaker: string;
  readonly article: Article;
  /** When it was said, in words. */
  readonly said: string;
  /** To whom the page gives the words, where that is what differs. */
  readonly attributed?: string | undefined;
}

/** A note that a reader could send to an outlet, as Markdown, which is plain text as well. It states; it does not judge. */
export function correctionNote(correction: Correction): string {
  const { page, quoted, printed, speaker, article, said, attributed } = correction;
  const source = `${article.outlet.name}${article.address.url === undefined ? '' : ` (${article.address.url})`}`;
  return [
    page === '' ? 'Your article has this quotation:' : `Your article ${page} has this quotation:`,
    `> “${quoted}”`,
    attributed === undefined
      ? `As printed by ${source}, the words of ${speaker} (${said}) were:`
      : `It gives the words to ${attributed}. As printed by ${source}, they are the words of ${speaker} (${said}):`,
    `> “${printed}”`,
  ].join('\n\n');
}
