import * as v from 'valibot';
import { daysOf } from './edtf.ts';

/** Non-empty text. */
export const text = v.pipe(v.string('should be text'), v.trim(), v.minLength(1, 'should not be empty'));

/** The name by which other parts of the seeds refer to this one. */
export const id = v.pipe(
  v.string('should be a name'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'should be small letters, digits and hyphens, such as rama-2025-never'),
);

/** An EDTF date; see edtf.ts. */
export const date = v.pipe(
  v.string('should be a date, such as 2025-10-21'),
  v.check(
    (edtf) => daysOf(edtf) !== undefined,
    'should be a date or an interval, such as 2025-10-21, 2025-10 or 2025-03-22/2025-03-23',
  ),
);

/** How sure a fact about an article is. */
export const certainty = v.picklist(
  ['certain', 'probable', 'inferred', 'unknown'],
  'should be certain, probable, inferred or unknown',
);

/** A map with these fields and no others, so that a misspelt field is found. */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = Object.keys(entries).join(', ');
  return v.strictObject(entries, (issue) =>
    issue.expected === 'never'
      ? `there is no such field; the fields here are ${known}`
      : issue.expected === 'Object'
        ? `should have the fields ${known}`
        : 'is missing',
  );
}

/** A list with at least one item. */
export function some<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item, 'should be a list'), v.minLength(1, 'should have at least one item'));
}
