import { describe, expect, it } from 'vitest';
import type { CompiledRecord } from '../record/compile-record.ts';
import { ask } from './ask.ts';
import { best } from './best.ts';
import { matchFinder } from './find-matches.ts';
import { isTyped } from './read-query.ts';
import { buildIndex, loadIndex, search } from './search.ts';
import { suggest } from './suggest.ts';

const statement = (id: string, exact: string, speaker: string, stance: 'denies' | 'context') => ({
  id,
  kind: 'direct' as const,
  speaker,
  role: 'Ruritania’s envoy',
  official: true,
  claims: [{ claim: 'ferries', stance }],
  said: { date: '2025-01-02', basis: 'the article' },
  shownWith: [],
  printings: [{ article: 'a', spans: [{ start: 0, end: exact.length, exact }] }],
});

/** Of another subject than ours: nothing in the search is about the one that our record has. */
const record: CompiledRecord = {
  articles: [],
  schemes: [],
  claims: [
    {
      id: 'ferries',
      text: 'Ruritania will buy the ferries',
      short: 'Ferries for Ruritania',
      current: '2025',
      about: 'The ferries were to be bought for the harbour.',
      related: [],
      otherSchemes: [],
    },
  ],
  speakers: [
    {
      id: 'zenda',
      name: 'Ana Žénda',
      kind: 'person',
      spellings: ['Ana Žénda'],
      roles: [{ title: 'Ruritania’s envoy', aliases: [], of: 'Ruritania' }],
    },
    {
      id: 'strelsau',
      name: 'Strelsau Council',
      kind: 'body',
      spellings: ['Strelsau Council'],
      roles: [{ title: 'council', aliases: [] }],
    },
  ],
  statements: [
    statement('never', 'We would never purchase such rusty boats.', 'zenda', 'denies'),
    statement('gulls', 'The gulls of Strelsau didn’t mind, at 3,000 a day.', 'strelsau', 'context'),
    statement('weather', 'Rusting is a matter of the weather.', 'strelsau', 'context'),
  ],
  wording: {
    places: { ruritania: ['ruritan*', 'hentzau'] },
    countries: ['glottenberg'],
    called: { strelsau: ['city fathers'] },
    topics: {
      harbour: { is: 'whom', weight: 3, forms: ['harbour*', 'dock/docks'] },
      elsewhere: { is: 'unlike', weight: 0, forms: ['airline*'] },
    },
    same: { boat: ['ferry', 'ferries', 'sea bus*'], never: ['jamais'] },
    about: { weather: 'meteorology, climate' },
  },
};
const index = loadIndex(record, buildIndex(record));
const found = (query: string, ...mentioned: string[]) =>
  ask(record, index, query, mentioned).map(({ statement }) => statement.id);
const marked = (query: string, text: string) =>
  matchFinder(index, query)(text).map(({ start, end }) => text.slice(start, end));

describe('a typed query', () => {
  it('finds a word misspelt, unfinished, in another form or by one that means the same', () => {
    for (const query of ['rusyt boats', 'rust', 'sea bus', 'jamais', 'zend', 'purchsed rusty']) {
      expect(found(query), query).toContain('never');
    }
  });

  it('finds nothing when half of its words are of something else', () => {
    expect(found('rusty lawnmower')).toEqual([]);
    expect(found('gulls atlantic')).toEqual([]);
  });

  it('finds a word that most of a large record has, together with a rarer one', () => {
    const boats = Array.from({ length: 1100 }, (_, at) =>
      statement(`boat-${at}`, at === 7 ? 'Boats and herons.' : 'Boats.', 'strelsau', 'context'),
    );
    const large = {
      ...record,
      statements: [...boats, { ...statement('owls', 'Herons alone.', 'strelsau', 'context'), claims: [] }],
    };
    const hits = search(loadIndex(large, buildIndex(large)), 'boats herons');
    const shares = new Map(hits.map(({ id, share }) => [id, share]));
    expect([...shares.keys()].sort()).toEqual(['boat-7', 'owls']);
    expect(shares.get('boat-7')).toBeCloseTo(1);
    expect(shares.get('owls')).toBeLessThan(0.99);
  });

  it('is short, and no question', () => {
    expect(isTyped(index, 'rusty boats')).toBe(true);
    expect(isTyped(index, 'rusty boats?')).toBe(false);
    expect(isTyped(index, 'boats that nobody who lives here wants to see again')).toBe(false);
  });
});

describe('a passage', () => {
  it('is answered by a denial of the claim that it is about, by the words of the record alone', () => {
    const passage = 'Hentzau has decided to pay for new vessels in the docks, the paper said on Friday';
    expect(search(index, passage).filter(({ share }) => share > 0.5)).toEqual([]);
    expect(found(passage)[0]).toBe('never');
    expect(ask(record, index, passage, [])[0]).toMatchObject({ claim: 'ferries', answers: true });
    expect(found(`${passage}, by airline`)).toEqual([]);
  });

  it('finds a statement by what it is about, in words that it has not', () => {
    expect(found('the climate and other rusting things')[0]).toBe('weather');
    expect(suggest(index, 'clim')).toEqual([]);
  });

  it('has what it repeats among the first, whatever answers it', () => {
    const passage = 'Ruritania will buy the ferries though the gulls of Strelsau, 3000 of them, mind';
    expect(found(passage, 'ferries').slice(0, 3)).toContain('gulls');
    expect(found(passage, 'ferries')[0]).toBe('never');
  });
});

describe('a text that names', () => {
  const wider = {
    ...record,
    statements: [
      ...record.statements,
      statement('asked', 'Glottenberg, too, may be asked for its share of the fleet.', 'strelsau', 'context'),
      {
        ...statement('trams', 'A tram is no boat.', 'elphberg', 'denies'),
        claims: [{ claim: 'trams', stance: 'denies' as const }],
      },
    ],
    claims: [
      ...record.claims,
      {
        id: 'trams',
        text: 'Trams will run on the quay',
        short: 'Trams',
        current: '2025',
        about: 'Trams were planned.',
        related: [],
        otherSchemes: [],
      },
    ],
    speakers: [
      ...record.speakers,
      {
        id: 'elphberg',
        name: 'Rudolf Elphberg',
        kind: 'person' as const,
        spellings: ['Rudolf Elphberg'],
        roles: [],
      },
    ],
  };
  const own = loadIndex(wider, buildIndex(wider));
  const foundFor = (query: string) =>
    ask(wider, own, query, ['ferries']).map(({ statement }) => statement.id);

  it('a country without a claim finds first what was said of it', () => {
    expect(foundFor('A large share of the fleet was asked of somebody for the harbour')[0]).toBe('never');
    expect(foundFor('A large share of the fleet was asked of Glottenberg for the harbour')[0]).toBe('asked');
  });

  it('a speaker by what readers call them is about that one', () => {
    expect(index.findSpeakers('The city fathers were asked')).toEqual(['strelsau']);
    expect(index.findSpeakers('The town was asked')).toEqual([]);
  });

  it('a speaker who has spoken of another claim alone is about that one', () => {
    expect(foundFor('There will be new vessels in the docks, said Rudolf Elphberg on Friday')).toEqual([
      'trams',
    ]);
  });
});

describe('the words marked', () => {
  it('are those asked for, in any form, and those that mean the same', () => {
    expect(marked('rusted ferry', 'We would never purchase such rusty boats.')).toEqual(['boats']);
    expect(marked('rusting boat', 'Rusting boats rust.')).toEqual(['Rusting', 'boats', 'rust']);
    expect(marked('gulls didn’t', 'The GULLS didn’t mind')).toEqual(['GULLS', 'didn’t']);
  });

  it('keep their place in a text with characters that fold to none or several', () => {
    expect(marked('boat', 'Straße\u00ad der Bo\u00adats')).toEqual(['Bo\u00adats']);
  });
});

describe('suggestions', () => {
  it('are names and words of the record, as it prints them', () => {
    expect(suggest(index, 'zen')).toEqual(['Ana Žénda', 'Žénda']);
    expect(suggest(index, 'ana ž')).toEqual([]);
    expect(suggest(index, 'ana že')).toEqual(['Ana Žénda', 'ana Žénda']);
    expect(suggest(index, 'rus')).toEqual(expect.arrayContaining(['rusty', 'Rusting']));
  });

  it('each find something', () => {
    for (const text of ['st', 'never pu', 'gulls st', 'we', 'co', 'ru']) {
      for (const query of suggest(index, text)) expect(found(query), query).not.toEqual([]);
    }
  });

  it('are none for what is done, unknown, or no typed query', () => {
    for (const text of ['', 'r', 'gulls ', 'rusty', 'xyz', 'a passage that goes on and on about the rus']) {
      expect(suggest(index, text), text).toEqual([]);
    }
  });
});

describe('the best', () => {
  it('are the first of all in order', () => {
    const numbers = Array.from({ length: 500 }, (_, at) => (at * 7919) % 503);
    const order = (a: number, b: number) => b - a;
    expect(best(numbers, 20, order)).toEqual([...numbers].sort(order).slice(0, 20));
  });
});
