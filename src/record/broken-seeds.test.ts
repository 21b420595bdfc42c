import { describe, expect, it } from 'vitest';
import { SeedError } from './read-seed.ts';
import { compile, FOLDER, GOOD, STATEMENTS } from './small-seeds.ts';

/** The problems that are reported when one piece of a file is replaced by another. */
function problems(path: string, piece: string, replacement: string): readonly string[] {
  const text = GOOD[path] ?? '';
  expect(text).toContain(piece);
  try {
    compile({ [path]: text.replace(piece, replacement) });
  } catch (error) {
    if (error instanceof SeedError) return error.problems;
    throw error;
  }
  return [];
}

describe('compileRecord, of broken seeds,', () => {
  it.each([
    [
      'a quote that is not there',
      STATEMENTS,
      'exact: This is not true.',
      'exact: This is untrue.',
      [`${STATEMENTS}:19: quote not found in article.txt: “This is untrue.”`],
    ],
    [
      'a quote that is there with other marks only',
      STATEMENTS,
      'exact: This is not true.',
      'exact: this is  not true.',
      [
        `${STATEMENTS}:19: quote found in article.txt only with other marks, dashes, spaces or capitals; copy it to the letter: “this is  not true.”`,
      ],
    ],
    [
      'an ambiguous quote',
      STATEMENTS,
      'exact: This is not true.',
      'exact: not true',
      [`${STATEMENTS}:19: quote found 2 times in article.txt; add a prefix or suffix: “not true”`],
    ],
    [
      'a prefix that is not there',
      STATEMENTS,
      'exact: This is not true.',
      'exact: not true\n        prefix: it is',
      [`${STATEMENTS}:19: quote found in article.txt, but not with this prefix and suffix: “not true”`],
    ],
    [
      'a quote from boilerplate',
      STATEMENTS,
      'exact: This is not true.',
      'exact: secret',
      [`${STATEMENTS}:19: this is in a passage that is marked not_article: “secret”`],
    ],
    [
      'direct words that are not the whole of what is in quotation marks',
      STATEMENTS,
      'exact: There never were.',
      'exact: There never',
      [
        `${STATEMENTS}:28: a direct statement should begin and end at the quotation marks of the article: “There never”`,
      ],
    ],
    [
      "reported words that are the speaker's",
      STATEMENTS,
      'kind: direct',
      'kind: reported',
      [
        `${STATEMENTS}:19: these words are in quotation marks in the article: should the statement be direct?: “This is not true.”`,
      ],
    ],
    [
      'words to look for that are not there',
      STATEMENTS,
      'basis: not found }',
      'basis: not found, look_for: no such words }',
      [`${STATEMENTS}:4: quote not found in article.txt: “no such words”`],
    ],
    [
      'spans out of order',
      STATEMENTS,
      '- exact: There are no talks,\n      - exact: There never were.',
      '- exact: There never were.\n      - exact: There are no talks,',
      [`${STATEMENTS}:28: spans should be in the order of the article`],
    ],
    [
      'an unknown speaker',
      STATEMENTS,
      'speaker: envoy',
      'speaker: envoi',
      [`${STATEMENTS}:14: there is no speaker envoi in seeds/speakers.yaml`],
    ],
    [
      'an unknown claim',
      STATEMENTS,
      'plan: denies',
      'plot: denies',
      [`${STATEMENTS}:16: there is no claim plot in seeds/claims.yaml`],
    ],
    [
      'an unknown stance',
      STATEMENTS,
      'plan: denies',
      'plan: refutes',
      [
        `${STATEMENTS}:16: claims.plan: should be one of: denies, declines to deny, confirms, offers, conditional, declines to say, criticises, endorses, context`,
      ],
    ],
    [
      'a statement on no claim',
      STATEMENTS,
      'claims:\n      plan: denies',
      'claims: {}',
      [`${STATEMENTS}:15: claims: should name at least one claim`],
    ],
    [
      'an id that is taken',
      STATEMENTS,
      'id: envoy-2021-no-talks',
      'id: envoy-2021-not-true',
      [`${STATEMENTS}:20: envoy-2021-not-true is already the id of a statement in ${STATEMENTS}`],
    ],
    [
      'an id with a space',
      STATEMENTS,
      'id: envoy-2021-no-talks',
      'id: No talks',
      [`${STATEMENTS}:20: id: should be small letters, digits and hyphens, such as rama-2025-never`],
    ],
    [
      'a misspelt field',
      STATEMENTS,
      'speaker: envoy',
      'speeker: envoy',
      [
        `${STATEMENTS}:12: speaker: is missing`,
        expect.stringContaining(`${STATEMENTS}:14: speeker: there is no such field; the fields here are id,`),
      ],
    ],
    [
      'a date that does not exist',
      STATEMENTS,
      'said: { date: 2021-11-18,',
      'said: { date: 2021-02-30,',
      [
        `${STATEMENTS}:17: said.date: should be a date or an interval, such as 2025-10-21, 2025-10 or 2025-03-22/2025-03-23`,
      ],
    ],
    [
      'a day on which the speaker held no role',
      STATEMENTS,
      'said: { date: 2021-11-18,',
      'said: { date: 2023-11-18,',
      [`${STATEMENTS}:17: seeds/speakers.yaml gives The Envoy no role on 2023-11-18`],
    ],
    [
      'a printing of no statement',
      STATEMENTS,
      'statements:\n',
      'statements:\n  - printing_of: nothing\n    spans:\n      - exact: There never were.\n',
      [`${STATEMENTS}:12: there is no statement nothing`],
    ],
    [
      'shown with no statement',
      STATEMENTS,
      'speaker: envoy',
      'speaker: envoy\n    shown_with: [nothing]',
      [`${STATEMENTS}:15: there is no statement nothing`],
    ],
    [
      'YAML that cannot be read',
      STATEMENTS,
      'kind: direct',
      'kind: "direct',
      [expect.stringMatching(/statements\.yaml:\d+: this is not valid YAML: Missing closing "quote/)],
    ],
    [
      'a related claim that does not exist',
      'seeds/claims.yaml',
      'about: A plan was reported.',
      'about: A plan was reported.\n    related:\n      - { claim: plot, how: it differs }',
      ['seeds/claims.yaml:8: there is no claim plot'],
    ],
    [
      'words for a statement that does not exist',
      'seeds/claims.yaml',
      'evidence:\n',
      'wording: { places: {}, topics: {}, same: {}, about: { nothing: words } }\nevidence:\n',
      ['seeds/claims.yaml:13: there is no statement nothing'],
    ],
  ])('names file and line of %s', (_, path, piece, replacement, expected) => {
    expect(problems(path, piece, replacement)).toEqual(expected);
  });

  it('names a file that is missing', () => {
    expect(() => compile({ [`${FOLDER}/article.txt`]: undefined })).toThrow(
      `${FOLDER}/article.txt:1: this file is missing`,
    );
  });

  it('names every problem at once', () => {
    expect(() =>
      compile({
        [STATEMENTS]: GOOD[STATEMENTS]
          ?.replace('speaker: envoy', 'speaker: envoi')
          .replace('exact: There never were.', 'exact: There were never.'),
      }),
    ).toThrow(
      /there is no speaker envoi[\s\S]*quote not found|quote not found[\s\S]*there is no speaker envoi/,
    );
  });
});
