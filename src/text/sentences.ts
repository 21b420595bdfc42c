const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Where a sentence stands in its text: UTF-16 offsets, end exclusive, without the white space around it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Splits one block of text into its sentences, in order (Unicode UAX #29, as the browser implements it). */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (end > start) found.push({ start, end });
  }
  return found;
}
