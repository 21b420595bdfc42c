import type { ClaimsFile } from '../record/claims-file.ts';
import { type Seed, SeedError } from '../record/read-seed.ts';
import { normalise } from '../text/normalise.ts';
import type { MentionRules } from './find-mentions.ts';
import { spellOut } from './spell-out.ts';

/**
 * Compiles what seeds/claims.yaml says of how claims are mentioned into what the finder needs.
 *
 * @throws {SeedError} when a rule names a concept that does not exist, or a form would match any word.
 */
export function compileMentionRules({ value, complain }: Seed<ClaimsFile>): MentionRules {
  const problems: string[] = [];
  const concepts: { [concept: string]: string } = {};
  for (const [concept, languages] of Object.entries(value.concepts)) {
    const lists = Object.entries(languages).flatMap(([language, forms]) =>
      forms.map((form, index) => {
        const folded = normalise(form).text.trim();
        for (const spelling of spellOut(folded)) {
          if (/^[\p{L}\p{N}]{2}/u.test(spelling)) continue;
          const reason = `“${spelling}” should begin with two letters or more`;
          problems.push(complain(['concepts', concept, language, index], reason));
        }
        return folded;
      }),
    );
    concepts[concept] = [...new Set(lists)].join(',');
  }
  const check = (name: string, ...path: (string | number)[]) => {
    if (!(name in concepts)) problems.push(complain(path, `there is no concept ${name}`));
  };
  for (const list of ['claims', 'other_schemes'] as const) {
    for (const [index, { mentioned }] of value[list].entries()) {
      for (const [at, rule] of mentioned.entries()) {
        for (const [field, names] of Object.entries(rule)) {
          for (const name of [names ?? []].flat()) check(name, list, index, 'mentioned', at, field);
        }
      }
    }
  }
  for (const [field, names] of Object.entries(value.whose)) {
    for (const name of names) check(name, 'whose', field);
  }
  if (problems.length > 0) throw new SeedError(problems);
  return {
    concepts,
    whose: value.whose,
    claims: value.claims.map(rulesOf),
    schemes: value.other_schemes.map(rulesOf),
  };
}

function rulesOf({ id, mentioned }: ClaimsFile['other_schemes'][number]) {
  return {
    id,
    mentioned: mentioned.map(({ page_of, unless_nearby, ...rule }) => ({
      ...rule,
      pageOf: page_of,
      unlessNearby: unless_nearby,
    })),
  };
}
