import type { Language } from '../record/state-sentence.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { describeSource, publishedIn, type Source } from './describe-source.ts';
import { html } from './html.ts';
import { linkTo } from './link-to.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';

/** The formats of a citation, each with how a file of it is named and what kind of file it is. */
export const FORMATS = {
  text: { extension: 'txt', type: 'text/plain' },
  markdown: { extension: 'md', type: 'text/markdown' },
  html: { extension: 'html', type: 'text/html' },
  csl: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  link: { extension: 'txt', type: 'text/plain' },
} as const;

export type Format = keyof typeof FORMATS;

/** A citation for the clipboard. */
export interface Citation {
  readonly text: string;
  /** The same for programs that take formatted text. */
  readonly html?: string;
}

/** Cites statements, in their order, in one format. */
export function cite(sources: readonly Source[], format: Format, language: Language): Citation {
  const described = sources.map((source) => ({ source, description: describeSource(source, language) }));
  const laidOut = (lay: (source: Source, description: ReturnType<typeof describeSource>) => string) =>
    described.map(({ source, description }) => lay(source, description));
  switch (format) {
    case 'text':
      return { text: laidOut(plainText).join('\n\n') };
    case 'markdown':
      return { text: laidOut(markdown).join('\n\n---\n\n') };
    case 'html':
      return { text: laidOut(plainText).join('\n\n'), html: laidOut(html).join('\n<hr>\n') };
    case 'csl':
      return { text: cslJson(described) };
    case 'bibtex':
      return { text: laidOut(bibtex).join('\n\n') };
    case 'link':
      return { text: sources.map((source) => linkTo(source) ?? addressUnknown(source, language)).join('\n') };
  }
}

function addressUnknown({ article }: Source, language: Language): string {
  const { message } = language;
  const { name } = article.outlet;
  const where = message('address_unknown', article.address.lookFor ?? '');
  return `${name}, ${publishedIn(article, language)}: ${where}`;
}
