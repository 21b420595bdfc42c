import type { ClaimsFile } from '../record/claims-file.ts';
import { type Seed, SeedError } from '../record/read-seed.ts';
import { normalise } from '../text/normalise.ts';
import type { MentionRules } from './find-mentions.ts';

/**
 * Compiles what seeds/claims.yaml says of how claims are mentioned into what the finder needs.
 *
 * @throws {SeedError} when a rule names a concept that does not exist, or a form would match any word.
 */
export function compileMentionRules({ value, complain }: Seed<ClaimsFile>): MentionRules {
  const problems: string[] = [];
  const concepts: { [concept: string]: string[] } = {};
  for (const [concept, languages] of Object.entries(value.concepts)) {
    const forms = Object.entries(languages).flatMap(([language, forms]) =>
      forms.map((form, index) => {
        const folded = normalise(form).text.trim();
        if (!/^[\p{L}\p{N}]{2}/u.test(folded)) {
          problems.push(
            complain(
              ['concepts', concept, language, index],
              `“${form}” should begin with two letters or more`,
            ),
          );
        }
        return folded;
      }),
    );
    concepts[concept] = [...new Set(forms)];
  }
  for (const [index, { mentioned }] of value.claims.entries()) {
    for (const [at, rule] of mentioned.entries()) {
      for (const [field, names] of Object.entries(rule)) {
        for (const name of names ?? []) {
          if (name in concepts) continue;
          problems.push(complain(['claims', index, 'mentioned', at, field], `there is no concept ${name}`));
        }
      }
    }
  }
  if (problems.length > 0) throw new SeedError(problems);
  return {
    concepts,
    claims: value.claims.map(({ id, mentioned }) => ({
      id,
      mentioned: mentioned.map(({ unless_nearby, ...rule }) => ({ ...rule, unlessNearby: unless_nearby })),
    })),
  };
}
