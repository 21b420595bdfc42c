import type { ClaimsFile } from '../record/claims-file.ts';
import { SeedError } from '../record/read-seed.ts';
import type { Seeds } from '../record/read-seeds.ts';
import type { SpeakersFile } from '../record/speakers-file.ts';
import { normalise } from '../text/normalise.ts';
import type { MentionRules } from './find-mentions.ts';

/** The word that a form begins with, one of those to choose from: two letters or more, three before any ending. */
const FIRST_WORD = /^[\p{L}\p{N}]{2}($|[\p{L}\p{N}])/u;

/**
 * Compiles what seeds/claims.yaml says of how claims are mentioned, and how the people of seeds/speakers.yaml are
 * called, into what the finder needs.
 *
 * @throws {SeedError} when a rule names a concept that does not exist or no anchor, or a form would match any word.
 */
export function compileMentionRules({ claims, speakers }: Pick<Seeds, 'claims' | 'speakers'>): MentionRules {
  const { value, complain } = claims;
  const problems: string[] = [];
  const concepts: { [concept: string]: string } = {};
  for (const [concept, languages] of Object.entries(value.concepts)) {
    const lists = Object.entries(languages).flatMap(([language, forms]) =>
      forms.map((form, index) => {
        const folded = normalise(form).text.trim();
        for (const word of folded.split(/[ '"-]/)[0]?.split('/') ?? []) {
          if (FIRST_WORD.test(word)) continue;
          const reason = `“${word}” should have two letters or more, three before a *`;
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
        const { sentence, some = [], nearby = [] } = rule;
        const isAnchor = (name: string) => value.anchors.includes(name);
        if ([...sentence, ...nearby].some(isAnchor) || (some.length > 0 && some.every(isAnchor))) continue;
        const reason = `there is no anchor in the sentence or nearby: one of ${value.anchors.join(', ')}`;
        problems.push(complain([list, index, 'mentioned', at], reason));
      }
    }
  }
  for (const [field, names] of Object.entries(value.whose)) {
    for (const name of names) check(name, 'whose', field);
  }
  for (const [index, name] of value.anchors.entries()) check(name, 'anchors', index);
  if (problems.length > 0) throw new SeedError(problems);
  return {
    concepts,
    anchors: {
      concepts: value.anchors.map((name) => concepts[name]).join(','),
      names: namesOf(speakers.value),
    },
    whose: value.whose,
    claims: value.claims.map(rulesOf),
    schemes: value.other_schemes.map(rulesOf),
  };
}

/** The last words of what people are called: "Edi Rama" and "Mr Rama" are in the press as "Rama". */
function namesOf({ speakers }: SpeakersFile): string {
  const names = speakers
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ name, spellings = [] }) => [name, ...spellings])
    .map((name) => normalise(name).text.split(' ').at(-1) ?? '')
    .filter((name) => name.length > 2);
  return [...new Set(names)].join(',');
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
