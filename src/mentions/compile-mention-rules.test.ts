import { describe, expect, it } from 'vitest';
import { claimsFile } from '../record/claims-file.ts';
import { readSeed } from '../record/read-seed.ts';
import { speakersFile } from '../record/speakers-file.ts';
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
anchors: [place]
whose: { names: [place], with: [food] }
concepts:
  place:
    en: [Tiranë, Albania’s capital/coast]
    sq: [tiran*, Tirane]
  food:
    en: [fruit]
`;
const SPEAKERS = `speakers:
  - id: edi-rama
    name: Edi Rama
    kind: person
    spellings: [Mr Rama, Έντι Ράμα]
    roles:
      - title: Albania’s prime minister
        official: true
`;
const compile = (text: string) =>
  compileMentionRules({
    claims: readSeed({ path: 'seeds/claims.yaml', text }, claimsFile),
    speakers: readSeed({ path: 'seeds/speakers.yaml', text: SPEAKERS }, speakersFile),
  });

describe('compileMentionRules', () => {
  it('gives the forms as the finder compares them, each once', () => {
    expect(compile(GOOD).concepts.place).toBe("tirane,albania's capital/coast,tiran*");
  });

  it('gives the names of people by their last word', () => {
    expect(compile(GOOD).anchors.names).toBe('rama,ραμα');
  });

  it.each([
    ['a concept that does not exist', 'unless: [food]', 'unless: [foot]', ':9: there is no concept foot'],
    [
      'a form that fits any word',
      'tiran*',
      '"*tiran"',
      ':20: “*tiran” should have two letters or more, three before a *',
    ],
    ['a name that is no concept', 'names: [place]', 'names: [plaice]', ':16: there is no concept plaice'],
    [
      'an anchor that is no concept',
      'anchors: [place]',
      'anchors: [place, plaice]',
      ':15: there is no concept plaice',
    ],
    [
      'a rule that has no anchor',
      'anchors: [place]',
      'anchors: [food]',
      ':8: there is no anchor in the sentence or nearby: one of food',
    ],
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
