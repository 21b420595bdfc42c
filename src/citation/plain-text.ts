import type { Description, Source } from './describe-source.ts';

/** A citation as plain text, a line for each thing that is known. */
export function plainText({ article }: Source, description: Description): string {
  const { label, words, speaker, said, printedBy, outlet, published, lookFor, claim, notes } = description;
  return [
    label,
    ...words,
    `${speaker}, ${said}`,
    `${printedBy} ${[outlet, published, article.address.url ?? lookFor].filter((part) => part !== undefined).join(', ')}`,
    claim,
    ...notes,
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}
