import type { Description, Source } from './describe-source.ts';
import { linkTo } from './link-to.ts';

/** A citation as HTML. */
export function html(source: Source, description: Description): string {
  const { label, words, speaker, said, printedBy, outlet, published, lookFor, claim, notes } = description;
  const url = linkTo(source);
  const name = escaped(outlet);
  const printed = [
    url === undefined ? name : `<a href="${escaped(url)}">${name}</a>`,
    escaped(published),
    ...(lookFor === undefined ? [] : [escaped(lookFor)]),
  ];
  return [
    ...(label === undefined ? [] : [paragraph(label)]),
    `<blockquote lang="${escaped(source.article.language)}">${words.map(paragraph).join('')}</blockquote>`,
    `<p><strong>${escaped(speaker)}</strong>, ${escaped(said)}<br>${escaped(printedBy)} ${printed.join(', ')}<br>${escaped(claim)}</p>`,
    ...notes.map(paragraph),
  ].join('\n');
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

const ENTITIES: { readonly [mark: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
}
