import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MentionRule, mentionFinder } from './find-mentions.ts';

const CONCEPTS = {
  albania: 'albania,tirana',
  people: 'asylum seeker*,migrant*',
  processing: 'process*',
  centre: 'centre*/camp*',
  uk: 'uk,britain',
  italy: 'italy',
};

const find = mentionFinder({
  concepts: CONCEPTS,
  anchors: { concepts: [CONCEPTS.albania, CONCEPTS.people, CONCEPTS.centre].join(','), names: 'rama' },
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

  it('finds what is found by trying every rule on every sentence', () => {
    const concept = fc.constantFrom('albania', 'people', 'processing', 'uk', 'italy');
    const some = fc.uniqueArray(concept, { maxLength: 2 });
    const rule = fc.record({
      sentence: fc.uniqueArray(concept, { minLength: 1, maxLength: 2 }),
      nearby: some,
      page: some,
      unless: some,
      unlessNearby: some,
    });
    const words = fc.constantFrom('Albania', 'migrants', 'processed', 'Britain', 'Italy', 'rain', 'Tirana');
    const sentence = fc
      .array(words, { minLength: 1, maxLength: 4 })
      .map((words) => `The ${words.join(' ')}.`);
    const block = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 4 }), fc.array(block, { maxLength: 8 }), (rules, blocks) => {
        const claims = rules.map((rule, index) => ({ id: `claim-${index}`, mentioned: [rule] }));
        const nobodys = {
          concepts: CONCEPTS,
          anchors: { concepts: Object.values(CONCEPTS).join(','), names: 'rama' },
          whose: { names: [], with: [] },
          schemes: [],
        };
        const found = mentionFinder({ ...nobodys, claims })(blocks).mentions.map(
          ({ claim, block, sentence }) =>
            `${claim} ${block} ${blocks[block]?.slice(sentence.start, sentence.end)}`,
        );
        expect(found).toEqual(everyRuleOnEverySentence(rules, blocks));
      }),
      { numRuns: 2000 },
    );
  });
});

/** What a sentence speaks of, word by word. */
const SPEAKS_OF: { readonly [word: string]: string } = {
  Albania: 'albania',
  Tirana: 'albania',
  migrants: 'people',
  processed: 'processing',
  Britain: 'uk',
  Italy: 'italy',
};

function everyRuleOnEverySentence(rules: readonly MentionRule[], blocks: readonly string[]): string[] {
  const lines = blocks.flatMap((text, block) => {
    const concepts = (text: string) => text.split(/\W+/).flatMap((word) => SPEAKS_OF[word] ?? []);
    const sentences = concepts(text).length > 0 ? text.split(/(?<=\.) /) : [text];
    return sentences.map((text) => ({ block, text, concepts: concepts(text) }));
  });
  const onPage = lines.flatMap(({ concepts }) => concepts);
  return lines.flatMap(({ block, text, concepts }, index) => {
    const near = lines.slice(Math.max(0, index - 2), index + 2).flatMap(({ concepts }) => concepts);
    return rules.flatMap(({ sentence, nearby, page, unless, unlessNearby }, claim) => {
      const holds =
        sentence.every((concept) => concepts.includes(concept)) &&
        (nearby ?? []).every((concept) => near.includes(concept)) &&
        (page ?? []).every((concept) => onPage.includes(concept)) &&
        !unless?.some((concept) => concepts.includes(concept)) &&
        !unlessNearby?.some((concept) => near.includes(concept));
      return holds ? `claim-${claim} ${block} ${text}` : [];
    });
  });
}
