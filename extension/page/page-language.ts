import { attributeOf, rootOf } from './own-properties.ts';

/** The language that a page says it is in: the first part of the tag, as pages write `it`, `it-IT` and `IT_it`. */
export function pageLanguage(page: Document): string | undefined {
  const root = rootOf(page);
  return root === null
    ? undefined
    : attributeOf(root, 'lang')
        ?.toLowerCase()
        .match(/^[a-z]+/)?.[0];
}
