import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionFinder } from './find-mentions.ts';

const find = mentionFinder({
  concepts: {
    albania: 'albania,tirana',
    people: 'asylum seeker*,migrant*',
    processing: 'process*',
    centre: 'centre*/camp*',
    uk: 'uk,britain',
    italy: 'italy',
  },
  whose: { names: ['uk', 'italy'], with: ['people', 'centre'] },
  claims: [
    { id: 'plain', mentioned: [{ sentence: ['albania', 'people', 'processing'], unless: ['italy'] }] },
    { id: 'whose', mentioned: [{ sentence: ['centre'], of: 'uk' }] },
    { id: 'either', mentioned: [{ sentence: ['albania'], some: ['processing', 'centre'] }] },
    { id: 'spread', mentioned: [{ sentence: ['processing'], nearby: ['people', 'albania'], page: ['uk'] }] },
  ],
  schemes: [{ id: 'other', mentioned: [{ sentence: ['centre'], of: 'italy' }] }],
});

const passages = (claim: string, ...blocks: string[]) =>
  find(blocks)
    .mentions.filter((mention) => mention.claim === claim)
    .map(({ block, start, end }) => blocks[block]?.slice(start, end));

describe('mentionFinder', () => {
  it('gives the passage from the first word that counts to the last', () => {
    expect(passages('plain', 'So asylum seekers may be processed in Albania, they said.')).toEqual([
      'asylum seekers may be processed in Albania',
    ]);
  });

  it('counts a claim once a sentence', () => {
    expect(
      passages('plain', 'Migrants processed in Albania, processed. Migrants in Tirana are processed!'),
    ).toHaveLength(2);
  });

  it('leaves out a sentence that is about something else', () => {
    expect(passages('plain', 'Italy has migrants processed in Albania.')).toEqual([]);
  });

  it('sees through soft hyphens, accents, capitals and spaces that do not break', () => {
    expect(passages('plain', 'ASYLUM\u00a0SEEKERS pro\u00adcessed in Albánia')).toEqual([
      'ASYLUM\u00a0SEEKERS pro\u00adcessed in Albánia',
    ]);
  });

  it('joins what is spread over two sentences and blocks, when the page is about the UK', () => {
    const spread = ['Migrants may go to Tirana.', 'It is sunny.', 'They would be processed there.'];
    expect(passages('spread', ...spread)).toEqual([]);
    expect(passages('spread', ...spread, 'Britain waits.')).toEqual(['processed']);
  });

  it('sees a headline in the light of the sentence below it', () => {
    const page = ['Migrants processed?', 'It may be Albania.', 'Britain waits.'];
    expect(passages('spread', ...page)).toEqual(['Migrants processed']);
  });

  it('wants one of several concepts, and counts those that are there', () => {
    expect(passages('either', 'A centre in Albania; a camp.', 'Albania.')).toEqual([
      'centre in Albania; a camp',
    ]);
  });

  it('gives another scheme by its name, and not as a mention', () => {
    const found = find(['Italy opens centres for migrants.', 'The centres are empty. The camps too.']);
    expect(found).toEqual({ mentions: [], schemes: ['other'] });
  });

  it('forgets what is more than two sentences back', () => {
    const far = ['Migrants may go to Tirana.', 'It rains.', 'It is sunny.', 'They are processed.', 'UK.'];
    expect(passages('spread', ...far)).toEqual([]);
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
