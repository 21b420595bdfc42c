import { describe, expect, it } from 'vitest';
import { claimsFile } from '../record/claims-file.ts';
import { readSeed } from '../record/read-seed.ts';
import { compileMentionRules } from './compile-mention-rules.ts';

const GOOD = `claims:
  - id: plan
    text: There is a plan
    short: The plan
    current: 2021-11
    about: A plan was reported.
    mentioned:
      - sentence: [place]
        unless: [food]
    examples:
      match:
        - en: They went to Tirana.
      no_match:
        - en: They ate fruit in Tirana.
whose: { names: [place], with: [food] }
concepts:
  place:
    en: [Tiranë, Albania’s capital/coast]
    sq: [tiran*, Tirane]
  food:
    en: [fruit]
`;
const compile = (text: string) =>
  compileMentionRules(readSeed({ path: 'seeds/claims.yaml', text }, claimsFile));

describe('compileMentionRules', () => {
  it('gives the forms as the finder compares them, each once', () => {
    expect(compile(GOOD).concepts.place).toBe("tirane,albania's capital/coast,tiran*");
  });

  it.each([
    ['a concept that does not exist', 'unless: [food]', 'unless: [foot]', ':9: there is no concept foot'],
    [
      'a form that fits any word',
      'tiran*',
      '"*tiran"',
      ':19: “*tiran” should begin with two letters or more',
    ],
    ['a name that is no concept', 'names: [place]', 'names: [plaice]', ':15: there is no concept plaice'],
    [
      'an example in two languages',
      '- en: They went to Tirana.',
      '- { en: Tirana, sq: Tirana }',
      ':12: this: should be one text, in one language',
    ],
    [
      'a rule of no concepts',
      'sentence: [place]',
      'sentence: []',
      ':8: sentence: should have at least one item',
    ],
  ])('names file and line of %s', (_, piece, replacement, problem) => {
    expect(() => compile(GOOD.replace(piece, replacement))).toThrow(`seeds/claims.yaml${problem}`);
  });
});
