import type { Article } from '../record/compile-article.ts';
import { escapeMarkdown } from './escape-markdown.ts';

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

/** A note that a reader could send to an outlet, for a letter and for a place that reads Markdown. */
export interface CorrectionNote {
  readonly plain: string;
  readonly markdown: string;
}

/** Writes the note. It states; it does not judge. */
export function correctionNote(correction: Correction): CorrectionNote {
  return {
    plain: write(correction, {
      text: oneLine,
      quote: (words) => `    “${oneLine(words)}”`,
      source: ({ outlet, address }) =>
        address.url === undefined ? outlet.name : `${outlet.name} (${address.url})`,
    }),
    markdown: write(correction, {
      text: markdownLine,
      quote: (words) => `> “${markdownLine(words)}”`,
      source: ({ outlet, address }) => {
        const name = markdownLine(outlet.name);
        return address.url === undefined ? name : `[${name}](<${address.url}>)`;
      },
    }),
  };
}

interface Format {
  text(text: string): string;
  quote(words: string): string;
  source(article: Article): string;
}

function write(correction: Correction, { text, quote, source }: Format): string {
  const { page, quoted, printed, speaker, article, said, attributed } = correction;
  const where = `As printed by ${source(article)}`;
  return [
    page === '' ? 'Your article has this quotation:' : `Your article <${page}> has this quotation:`,
    quote(quoted),
    attributed === undefined
      ? `${where}, the words of ${text(speaker)} (${said}) were:`
      : `It gives the words to ${text(attributed)}. ${where}, they are the words of ${text(speaker)} (${said}):`,
    quote(printed),
  ].join('\n\n');
}

/** A page's line breaks are none of the quotation's, and would end it in a note. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function markdownLine(text: string): string {
  return escapeMarkdown(oneLine(text));
}
