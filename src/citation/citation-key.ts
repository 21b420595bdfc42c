import type { Source } from './describe-source.ts';

/** A name for a citation that is the same each time, and another one for each printing of a statement. */
export function citationKey({ statement, printing }: Pick<Source, 'statement' | 'printing'>): string {
  const at = statement.printings.indexOf(printing);
  return at <= 0 ? statement.id : `${statement.id}-${at + 1}`;
}
