import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../settings.ts';
import { pageSettings } from './follow-settings.ts';

const CLAIMS = ['albania-processing', 'albania-return-hubs'];

describe('the settings of a page', () => {
  it('are all on where nothing is stored', () => {
    expect(pageSettings(undefined, ['www.ft.com'], 'en')).toEqual({
      ...{ off: false, languageOff: undefined, claimsOff: [], style: 'marker', quotations: true, card: true },
    });
  });

  it('are off for a site, what is below it, and the frames of its pages', () => {
    const off = (...hosts: string[]) => pageSettings({ sitesOff: ['ft.com'] }, hosts, undefined).off;
    expect(off('ft.com')).toBe(true);
    expect(off('www.ft.com')).toBe(true);
    expect(off('player.example.org', 'www.ft.com')).toBe(true);
    expect(off('draft.com', 'draft.com')).toBe(false);
    expect(off('com')).toBe(false);
  });

  it('are off for a language, and where a page names none it is read', () => {
    const of = (language: string | undefined) =>
      pageSettings({ languagesOff: ['sq'] }, ['www.ft.com'], language);
    expect(of('sq')).toMatchObject({ off: true, languageOff: 'sq' });
    expect(of('en')).toMatchObject({ off: false, languageOff: undefined });
    expect(of(undefined).off).toBe(false);
  });

  it('are what the validated ones say, whatever is stored', () => {
    const entry = fc.oneof(
      fc.constantFrom('ft.com', 'www.ft.com', 'FT.com', '', 'sq', 'en', 'SQ', ...CLAIMS),
      fc.jsonValue(),
    );
    const field = fc.oneof(fc.array(entry), fc.jsonValue(), fc.constantFrom('line', 'strong', true, false));
    const stored = fc.record(
      {
        sitesOff: field,
        claimsOff: field,
        languagesOff: field,
        style: field,
        quotations: field,
        card: field,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(stored, fc.jsonValue()), (stored) => {
        const effect = (settings: unknown) => {
          const { claimsOff, ...rest } = pageSettings(settings, ['www.ft.com'], 'sq');
          return { ...rest, off: CLAIMS.map((claim) => claimsOff.includes(claim)), on: rest.off };
        };
        expect(effect(stored)).toEqual(effect(readSettings(stored).settings));
      }),
    );
  });
});
