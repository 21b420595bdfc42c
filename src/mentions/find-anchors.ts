import { conceptFinder } from './find-concepts.ts';

/** What a page without a word of has nothing for us: forms, as `conceptFinder` takes them, separated by commas. */
export interface Anchors {
  /** The concepts around which a page is read. */
  readonly concepts: string;
  /** The names of the people whose words are on the record. */
  readonly names: string;
}

/** What stands in a text: something that a mention could be near, or only somebody who may be quoted. */
export type Anchor = 'concept' | 'name';

/** Builds the function that tells what of it stands in a text; undefined for one that is not worth reading. */
export function anchorFinder({ concepts, names }: Anchors): (text: string) => Anchor | undefined {
  const find = conceptFinder({ concept: concepts.split(','), name: names.split(',') });
  return (text) => {
    const hits = find(text);
    return hits.some(({ concept }) => concept === 'concept')
      ? 'concept'
      : hits.length > 0
        ? 'name'
        : undefined;
  };
}
