import type { Description, Source } from './describe-source.ts';
import { linkTo } from './link-to.ts';

/** A citation as CommonMark. */
export function markdown(source: Source, description: Description): string {
  const { label, words, speaker, said, printedBy, outlet, published, lookFor, claim, notes } = description;
  const url = linkTo(source);
  const printed = [
    url === undefined
      ? escaped(outlet)
      : `[${escaped(outlet)}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`,
    escaped(published),
    ...(lookFor === undefined ? [] : [escaped(lookFor)]),
  ];
  return [
    ...(label === undefined ? [] : [escaped(label)]),
    words.map((words) => `> ${escaped(words)}`).join('\n>\n'),
    [
      `**${escaped(speaker)}**, ${escaped(said)}`,
      `${escaped(printedBy)} ${printed.join(', ')}`,
      escaped(claim),
    ].join('  \n'),
    ...notes.map(escaped),
  ].join('\n\n');
}

/** What may mean something in CommonMark, anywhere or at the beginning; a line break would end a quotation. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#~|&]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
