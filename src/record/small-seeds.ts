import { compileRecord } from './compile-record.ts';
import type { SeedFile } from './read-seed.ts';
import { readSeeds } from './read-seeds.ts';

export const FOLDER = 'seeds/2021-11-18-the-paper';
export const STATEMENTS = `${FOLDER}/statements.yaml`;

/** A small set of seeds in good order. */
export const GOOD: { readonly [path: string]: string } = {
  [`${FOLDER}/article.txt`]: `The envoy said: “This is not true.” He later said it was “not true” again.

READ MORE: The envoy’s “secret” garden

“There are no talks,” he told Radio One. “There never were.”
`,
  [STATEMENTS]: `article:
  outlet: { name: The Paper, certainty: certain, basis: the address }
  published: { date: 2021-11-18, certainty: certain, basis: the address }
  address: { certainty: unknown, basis: not found }
  headline: unknown
  byline: unknown
  language: en
not_article:
  - reason: a line that links to another story
    exact: "READ MORE: The envoy’s “secret” garden"
statements:
  - id: envoy-2021-not-true
    kind: direct
    speaker: envoy
    claims:
      plan: denies
    said: { date: 2021-11-18, basis: the article }
    spans:
      - exact: This is not true.
  - id: envoy-2021-no-talks
    kind: direct
    speaker: envoy
    claims:
      plan: denies
    said: { date: 2021-11-18, basis: the article }
    spans:
      - exact: There are no talks,
      - exact: There never were.
`,
  'seeds/claims.yaml': `claims:
  - id: plan
    text: There is a plan
    short: The plan
    current: 2021-11
    about: A plan was reported.
    mentioned: { evidence: [plan] }
    examples:
      match:
        - en: There is a plan.
      no_match:
        - en: There is none.
evidence:
  plan: { from: 1, for: [{ points: 1, sentence: [plan] }] }
countries: { named: [plan], others: [plan], any: [plan], places: [plan], there: [plan], acts: [plan] }
anchors: [plan]
concepts:
  plan:
    en: [plan]
`,
  'seeds/speakers.yaml': `speakers:
  - id: envoy
    name: The Envoy
    kind: person
    roles:
      - title: envoy
        official: true
        held: 2021/2022
`,
};

/** Compiles them with some files changed, or without those that are undefined. */
export function compile(changes: { readonly [path: string]: string | undefined } = {}) {
  const files = Object.entries({ ...GOOD, ...changes }).flatMap(([path, text]): SeedFile[] =>
    text === undefined ? [] : [{ path, text }],
  );
  return compileRecord(readSeeds(files));
}
