import { describe, expect, it } from 'vitest';
import { claimsFile } from '../record/claims-file.ts';
import { readSeed } from '../record/read-seed.ts';
import { speakersFile } from '../record/speakers-file.ts';
import { compileMentionRules } from './compile-mention-rules.ts';
import { anchorTest } from './has-anchor.ts';

const GOOD = `claims:
  - id: plan
    text: There is a plan
    short: The plan
    current: 2021-11
    about: A plan was reported.
    mentioned: { evidence: [trip] }
    examples:
      match:
        - en: They went to Tirana.
      no_match:
        - en: They ate fruit in Tirana.
evidence:
  trip:
    from: 2
    for:
      - { points: 2, sentence: [place] }
    against:
      - { points: 1, nearby: [eating] }
countries: { named: [place], others: [food], any: [food], places: [food], there: [food], acts: [food] }
anchors: [place]
groups:
  eating: [food]
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
    expect(compile(GOOD).forms).toEqual({
      concepts: ['place', 'food'],
      groups: ['tirane,0', "albania,0's capital/coast", 'tiran*,0', 'fruit,1'],
    });
  });

  it('has a page read for the last names of people', () => {
    const isWorthReading = anchorTest(compile(GOOD).worth);
    expect(['Edi', 'Rama', 'Ράμα'].map(isWorthReading)).toEqual([false, true, true]);
  });

  it('takes points against away', () => {
    expect(compile(GOOD).evidence.trip?.items.map(({ points }) => points)).toEqual([2, -1]);
  });

  it.each([
    [
      'a concept that does not exist',
      'sentence: [place]',
      'sentence: [plaice]',
      ':17: there is no concept plaice',
    ],
    ['a group of no concept', 'eating: [food]', 'eating: [foot]', ':23: there is no concept foot'],
    ['no evidence', 'evidence: [trip]', 'evidence: [trap]', ':7: there is no evidence trap'],
    [
      'a form that fits any word',
      'tiran*',
      '"*tiran"',
      ':27: “*tiran” should have two letters or more, three before a *',
    ],
    ['a country that is no concept', 'named: [place]', 'named: [plaice]', ':20: there is no concept plaice'],
    [
      'an anchor that is no concept',
      'anchors: [place]',
      'anchors: [place, plaice]',
      ':21: there is no concept plaice',
    ],
    [
      'an example in two languages',
      '- en: They went to Tirana.',
      '- { en: Tirana, sq: Tirana }',
      ':10: this: should be one text, in one language',
    ],
    [
      'an item that wants nothing',
      'sentence: [place] }',
      '}',
      ':17: this: should say what stands in the sentence, nearby or around',
    ],
    ['half a point', 'points: 2', 'points: 1.5', ':17: points: should be whole'],
  ])('names file and line of %s', (_, piece, replacement, problem) => {
    expect(() => compile(GOOD.replace(piece, replacement))).toThrow(`seeds/claims.yaml${problem}`);
  });
});
