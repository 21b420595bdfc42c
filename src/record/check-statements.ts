import type { CompiledArticle } from './compile-article.ts';
import type { Statement } from './compile-record.ts';
import type { Seeds } from './read-seeds.ts';

/**
 * Checks that what statements and claims name is there.
 *
 * @param statements the ids of the statements.
 * @returns a problem for each name of nothing, with file and line.
 */
export function checkReferences(seeds: Seeds, statements: ReadonlyMap<string, unknown>): string[] {
  const problems: string[] = [];
  for (const { file } of seeds.articles) {
    for (const [index, entry] of file.value.statements.entries()) {
      const [field, ids] =
        'printing_of' in entry
          ? ['printing_of', [entry.printing_of]]
          : ['shown_with', entry.shown_with ?? []];
      for (const id of ids) {
        if (!statements.has(id)) {
          problems.push(file.complain(['statements', index, field], `there is no statement ${id}`));
        }
      }
    }
  }
  const { value, complain } = seeds.claims;
  for (const [index, { related = [] }] of value.claims.entries()) {
    for (const [at, { claim }] of related.entries()) {
      if (!value.claims.some(({ id }) => id === claim)) {
        problems.push(complain(['claims', index, 'related', at, 'claim'], `there is no claim ${claim}`));
      }
    }
  }
  for (const id of Object.keys(value.wording.about)) {
    if (!statements.has(id)) {
      problems.push(complain(['wording', 'about', id], `there is no statement ${id}`));
    }
  }
  return problems;
}

/**
 * Checks that direct words stand inside quotation marks in the article, and that the outlet's own words do not.
 *
 * @returns a problem for each that does not, with file and line.
 */
export function checkMarks(
  { articles }: Seeds,
  compiled: readonly CompiledArticle[],
  statements: readonly Statement[],
): string[] {
  const problems: string[] = [];
  const kinds = new Map(statements.map(({ id, kind }) => [id, kind]));
  for (const [at, { text, file }] of articles.entries()) {
    for (const [index, entry] of file.value.statements.entries()) {
      const kind = kinds.get('printing_of' in entry ? entry.printing_of : entry.id);
      for (const [position, { start, end, exact }] of (compiled[at]?.spans[index] ?? []).entries()) {
        const opened = /[“"‘']$/.test(text.slice(0, start));
        // A quotation that goes on in the next paragraph has no mark at the end of this one.
        const closed = /^([”"’']|\s*(\n|$))/.test(text.slice(end));
        if (kind === undefined || (kind === 'direct') === (opened && closed)) continue;
        const reason =
          kind === 'direct'
            ? 'a direct statement should begin and end at the quotation marks of the article'
            : 'these words are in quotation marks in the article: should the statement be direct?';
        problems.push(file.complain(['statements', index, 'spans', position], `${reason}: “${exact}”`));
      }
    }
  }
  return problems;
}
