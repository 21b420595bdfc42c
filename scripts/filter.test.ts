import { describe, expect, it } from 'vitest';
import { compileRecord } from '../src/record/compile-record.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { browse, choices, type Filters, filter, isAnySet } from '../src/search/filter.ts';
import { seedFiles } from './seed-files.ts';

const record = compileRecord(readSeeds(seedFiles()));
const all = browse(record);

describe('browsing the record', () => {
  it('has every statement once, the newest first', () => {
    expect(all.map(({ statement }) => statement.id).sort()).toEqual(
      record.statements.map(({ id }) => id).sort(),
    );
    const days = all.flatMap(({ statement }) => statement.said.date ?? []);
    expect(days[0]).toMatch(/^2025-10/);
    expect(days.at(-1)).toMatch(/^2021-11/);
  });
});

describe('a filter', () => {
  it('leaves what fits, in the order it had', () => {
    const found = filter(all, { speaker: 'edi-rama', year: '2025' });
    expect(found.length).toBeGreaterThan(3);
    expect(found.map(({ statement }) => statement.speaker)).toEqual(found.map(() => 'edi-rama'));
    expect(found).toEqual(all.filter((result) => found.includes(result)));
    expect(filter(all, { speaker: 'edi-rama', year: '1999' })).toEqual([]);
  });

  it('takes claim and stance together, and shows the statement with the claim that fits', () => {
    for (const claim of record.claims) {
      const found = filter(all, { claim: claim.id, stance: 'denies' });
      for (const { statement, claim, stance } of found) {
        expect(statement.claims).toContainEqual({ claim, stance });
        expect(stance).toBe('denies');
      }
      const count = record.statements.filter(({ claims }) =>
        claims.some((entry) => entry.claim === claim.id && entry.stance === 'denies'),
      ).length;
      expect(found).toHaveLength(count);
    }
  });

  it('says no longer that a statement answers, where it is shown with another claim', () => {
    const two = all.find(({ statement }) => statement.claims.length > 1);
    const [, other] = two?.statement.claims ?? [];
    const asked = two ? [{ ...two, answers: true }] : [];
    expect(filter(asked, {})).toEqual(asked);
    expect(filter(asked, { claim: other?.claim })[0]).toMatchObject({ ...other, answers: false });
  });

  it('puts what was said between two days into the years of both', () => {
    const [result] = all;
    const said = { date: '2024-12-31/2025-01-01', basis: '' };
    const one = result ? [{ ...result, statement: { ...result.statement, said } }] : [];
    expect(['2023', '2024', '2025', '2026'].filter((year) => filter(one, { year }).length > 0)).toEqual([
      '2024',
      '2025',
    ]);
  });
});

describe('the choices', () => {
  it('are what the record has, and each leaves something', () => {
    const given: Filters[] = [
      {},
      { speaker: 'edi-rama' },
      { claim: 'albania-processing', stance: 'denies' },
      { year: '2021' },
    ];
    for (const filters of given) {
      const offered = choices(record, all, filters);
      for (const [name, values] of Object.entries(offered)) {
        expect(values.length, name).toBeGreaterThan(0);
        for (const value of values) {
          expect(filter(all, { ...filters, [name]: value }), `${name} ${value}`).not.toEqual([]);
        }
      }
    }
    expect(choices(record, all, {}).year).toEqual(['2025', '2021']);
    expect(choices(record, all, { year: '2021' }).year).toEqual(['2025', '2021']);
    expect(choices(record, [], {})).toEqual({ claim: [], speaker: [], stance: [], year: [] });
  });

  it('are told apart from none', () => {
    expect(isAnySet({})).toBe(false);
    expect(isAnySet({ claim: undefined })).toBe(false);
    expect(isAnySet({ year: '2021' })).toBe(true);
  });
});
