import { describe, expect, it } from 'vitest';
import { countriesOf } from './countries-of.ts';

const COUNTRIES = {
  named: ['albania', 'kosovo'],
  others: ['serbia'],
  any: ['abroad'],
  places: ['hub'],
  there: ['there'],
  acts: ['send'],
};

/** The countries that the last of some sentences is about, each written as the concepts that stand in it. */
const about = (...sentences: string[]) => {
  const lines = sentences.map((text) => ({
    hits: text.split(' ').map((concept) => ({ concept, start: 0, end: 0 })),
  }));
  return [...countriesOf(lines, sentences.length - 1, COUNTRIES)];
};

describe('countriesOf', () => {
  it.each([
    ['those that are named', ['albania kosovo'], ['albania', 'kosovo']],
    ['another that is named', ['serbia'], ['another']],
    ['none', ['asylum'], ['another']],
    ['the one named last, where something is done', ['kosovo', 'albania', 'send'], ['albania']],
    ['none that was named before, where nothing is', ['albania', 'asylum'], ['another']],
    ['none that was named before, where it has a place of its own', ['albania', 'send hub'], ['another']],
    ['the one named before, where it says so', ['albania', 'hub there'], ['albania']],
    ['a named one and others', ['albania abroad'], ['albania', 'another']],
    ['none that was named long ago', ['albania', '', '', '', '', '', 'send'], ['another']],
  ])('gives %s', (_, sentences, expected) => {
    expect(about(...sentences)).toEqual(expected);
  });

  it('takes “the Balkan state” for the one that was named', () => {
    const lines = [
      [{ concept: 'albania', start: 0, end: 7 }],
      [
        { concept: 'there', start: 4, end: 16 },
        { concept: 'serbia', start: 4, end: 10 },
      ],
    ].map((hits) => ({ hits }));
    expect([...countriesOf(lines, 1, COUNTRIES)]).toEqual(['albania']);
  });

  it('looks ahead where nothing stands before', () => {
    const lines = ['send', 'kosovo'].map((concept) => ({ hits: [{ concept, start: 0, end: 0 }] }));
    expect([...countriesOf(lines, 0, COUNTRIES)]).toEqual(['kosovo']);
  });
});
