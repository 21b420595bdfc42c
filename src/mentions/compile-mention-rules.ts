import { SeedError } from '../record/read-seed.ts';
import type { Seeds } from '../record/read-seeds.ts';
import type { SpeakersFile } from '../record/speakers-file.ts';
import { normalise } from '../text/normalise.ts';
import { anchorPatterns } from './anchor-patterns.ts';
import { compileEvidence } from './compile-evidence.ts';
import { compileForms } from './compile-forms.ts';
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
  const concepts: { [concept: string]: string[] } = {};
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
    concepts[concept] = [...new Set(lists)];
  }
  const check = (names: readonly string[], known: object, ...path: (string | number)[]) => {
    for (const name of names) {
      if (!(name in known))
        problems.push(
          complain(path, `there is no ${known === value.evidence ? 'evidence' : 'concept'} ${name}`),
        );
    }
  };
  const countable = { ...concepts, ...value.groups };
  for (const [group, names] of Object.entries(value.groups)) check(names, concepts, 'groups', group);
  for (const [name, lists] of Object.entries(value.evidence)) {
    check(lists.some ?? [], countable, 'evidence', name, 'some');
    for (const list of ['for', 'against'] as const) {
      for (const [at, { points, ...scopes }] of lists[list].entries()) {
        for (const [scope, names = []] of Object.entries(scopes)) {
          check(names, countable, 'evidence', name, list, at, scope);
        }
      }
    }
  }
  for (const list of ['claims', 'other_schemes'] as const) {
    for (const [at, { mentioned }] of value[list].entries()) {
      for (const field of ['evidence', 'unless'] as const) {
        check(mentioned[field], value.evidence, list, at, 'mentioned', field);
      }
    }
  }
  for (const [field, names] of Object.entries(value.countries)) check(names, concepts, 'countries', field);
  check(value.anchors, concepts, 'anchors');
  if (problems.length > 0) throw new SeedError(problems);
  const anchors = value.anchors.flatMap((name) => concepts[name] ?? []);
  return {
    forms: compileForms(concepts),
    anchors: value.anchors,
    worth: anchorPatterns([...anchors, ...namesOf(speakers.value)], value.openers),
    ...compileEvidence(
      Object.fromEntries(
        Object.entries(value.evidence).map(([name, { from, own, alone, near, some, for: pro, against }]) => [
          name,
          {
            from,
            own,
            alone,
            near,
            some,
            items: [...pro, ...against.map((item) => ({ ...item, points: -item.points }))],
          },
        ]),
      ),
      value.groups,
    ),
    countries: value.countries,
    claims: value.claims.map(({ id, mentioned }) => ({ id, ...mentioned })),
    schemes: value.other_schemes.map(({ id, mentioned }) => ({ id, ...mentioned })),
  };
}

/** The last words of what people are called: "Edi Rama" and "Mr Rama" are in the press as "Rama". */
function namesOf({ speakers }: SpeakersFile): string[] {
  const names = speakers
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ name, spellings = [] }) => [name, ...spellings])
    .map((name) => normalise(name).text.split(' ').at(-1) ?? '')
    .filter((name) => name.length > 2);
  return [...new Set(names)];
}
