import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorPatterns } from './anchor-patterns.ts';
import { compileEvidence } from './compile-evidence.ts';
import { compileForms } from './compile-forms.ts';
import { type MentionRules, mentionFinder } from './find-mentions.ts';

const RULES: MentionRules = {
  forms: compileForms({
    albania: ['albania', 'tirana'],
    serbia: ['serbia'],
    there: ['there'],
    people: ['asylum seeker*', 'migrant*'],
    processing: ['process*'],
    centre: ['centre*/camp*'],
    uk: ['uk', 'britain'],
    italy: ['italy'],
  }),
  anchors: ['albania', 'people', 'centre'],
  worth: anchorPatterns(['albania', 'tirana', 'asylum', 'migrant*', 'centre*', 'camp*']),
  ...compileEvidence(
    {
      plan: {
        from: 4,
        some: ['land', 'people'],
        items: [
          { points: 2, sentence: ['processing'] },
          { points: 1, sentence: ['land', 'people'] },
          { points: 1, nearby: ['people'] },
          { points: 1, around: ['uk'] },
          { points: -3, sentence: ['italy'] },
        ],
      },
      other: { from: 1, items: [{ points: 1, sentence: ['italy', 'centre'] }] },
    },
    { land: ['albania', 'serbia', 'there'] },
  ),
  countries: {
    named: ['albania'],
    others: ['serbia'],
    any: [],
    places: ['centre'],
    there: ['there'],
    acts: ['processing'],
  },
  claims: [
    { id: 'albania', evidence: ['plan'], unless: ['other'], country: 'albania' },
    { id: 'another', evidence: ['plan'], unless: ['other'], country: 'another' },
  ],
  schemes: [{ id: 'italian', evidence: ['other'], unless: [] }],
};
const find = mentionFinder(RULES);

const passages = (claim: string, ...blocks: string[]) =>
  find(blocks)
    .mentions.filter((mention) => mention.claim === claim)
    .map(({ block, start, end }) => blocks[block]?.slice(start, end));

describe('mentionFinder', () => {
  it('gives the passage from the first word that speaks for it to the last', () => {
    expect(passages('albania', 'So asylum seekers may be processed in Albania, they said.')).toEqual([
      'asylum seekers may be processed in Albania',
    ]);
  });

  it('counts a claim once a sentence', () => {
    expect(
      passages('albania', 'Migrants processed in Albania, processed. Migrants in Tirana are processed!'),
    ).toHaveLength(2);
  });

  it('leaves out what something speaks against', () => {
    expect(passages('albania', 'Italy has migrants processed in Albania.')).toEqual([]);
  });

  it('sees through soft hyphens, accents, capitals and spaces that do not break', () => {
    expect(passages('albania', 'ASYLUM\u00a0SEEKERS pro\u00adcessed in Albánia')).toEqual([
      'ASYLUM\u00a0SEEKERS pro\u00adcessed in Albánia',
    ]);
  });

  it('counts what stands nearby and what stands around, over blocks', () => {
    const page = ['It is about migrants.', 'They may be processed in Tirana.'];
    expect(passages('albania', ...page)).toEqual([]);
    expect(passages('albania', 'Britain waits.', 'It rains.', 'It snows.', ...page)).toEqual([
      'processed in Tirana',
    ]);
  });

  it('sees a headline in the light of the sentence below it', () => {
    expect(passages('albania', 'Processed there?', 'Migrants may go to Albania.', 'Britain waits.')).toEqual([
      'Processed there',
    ]);
  });

  it('forgets what is far', () => {
    const far = [
      'Britain.',
      ...Array.from({ length: 5 }, () => 'It rains.'),
      'Migrants.',
      'Processed in Tirana.',
    ];
    expect(passages('albania', ...far)).toEqual([]);
  });

  it('wants one of some in the sentence itself', () => {
    expect(passages('another', 'Migrants wait in Britain.', 'It is processed, processed.')).toEqual([]);
  });

  it('tells by the country whose claim it is', () => {
    expect(passages('another', 'Migrants may be processed in Serbia.')).toEqual([
      'Migrants may be processed in Serbia',
    ]);
    expect(passages('albania', 'Migrants may be processed in Serbia.')).toEqual([]);
  });

  it('gives another scheme by its name, and not as a mention', () => {
    expect(find(['Italy opens centres for migrants, processed in Albania.'])).toEqual({
      mentions: [],
      schemes: ['italian'],
    });
  });

  it('keeps within its sentence, whatever the text', () => {
    const word = fc.constantFrom(
      'Albania',
      'migrants',
      'processed',
      'UK',
      '. ',
      ' ',
      '\u00ad',
      'x',
      '“',
      '\ud800',
    );
    const block = fc.array(word, { maxLength: 30 }).map((words) => words.join(''));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        for (const { block, start, end, sentence } of find(blocks).mentions) {
          expect(sentence.start).toBeLessThanOrEqual(start);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(sentence.end);
          expect(sentence.end).toBeLessThanOrEqual(blocks[block]?.length ?? 0);
        }
      }),
    );
  });
});
