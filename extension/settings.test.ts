import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, FIELDS, readSettings } from './settings.ts';

describe('the stored settings', () => {
  it('are as by default when nothing was ever stored', () => {
    expect(readSettings(undefined)).toEqual({ settings: DEFAULTS, problems: [] });
  });

  it('are kept where they are sound, and each fault is named', () => {
    const stored = {
      ...{
        sitesOff: ['bbc.co.uk', 'https://ft.com/', 7],
        claimsOff: 'all',
        style: 'line',
        quotations: 'yes',
      },
      ...{ theme: 'dark', colour: '#f00' },
    };
    expect(readSettings(stored)).toEqual({
      settings: { ...DEFAULTS, sitesOff: ['bbc.co.uk'], style: 'line', theme: 'dark' },
      problems: [
        { field: 'sitesOff[1]', value: '"https://ft.com/"' },
        { field: 'sitesOff[2]', value: '7' },
        { field: 'claimsOff', value: '"all"' },
        { field: 'quotations', value: '"yes"' },
        { field: 'colour', value: '"#f00"' },
      ],
    });
  });

  it.each([[null], [[]], ['{}'], [42]])('are as by default where %j is stored, which is said', (stored) => {
    const { settings, problems } = readSettings(stored);
    expect(settings).toEqual(DEFAULTS);
    expect(problems).toEqual([{ field: 'settings', value: JSON.stringify(stored) }]);
  });

  it.each(['bbc.co.uk', 'localhost', '127.0.0.1', '[::1]', 'my_blog.example.org', 'xn--bcher-kva.example'])(
    'may have the site %s',
    (site) => expect(readSettings({ sitesOff: [site] }).problems).toEqual([]),
  );

  it.each(['', 'BBC.co.uk', 'bbc.co.uk/news', 'bbc.co.uk:80', 'a b', '*.ft.com', 'me@ft.com'])(
    'may not have the site “%s”',
    (site) => expect(readSettings({ sitesOff: [site] }).problems).toHaveLength(1),
  );

  it('are sound whatever is stored', () => {
    fc.assert(
      fc.property(stored, (stored) => {
        const { settings } = readSettings(stored);
        expect(v.is(v.strictObject(FIELDS), settings)).toBe(true);
        expect(readSettings(settings)).toEqual({ settings, problems: [] });
      }),
    );
  });
});

/** Settings that anything may have happened to. */
const stored = fc.oneof(
  fc.jsonValue(),
  fc.record(
    Object.fromEntries(
      Object.entries(DEFAULTS).map(([field, value]) => [
        field,
        fc.oneof(
          fc.constant(value),
          fc.jsonValue(),
          fc.array(fc.oneof(fc.domain(), fc.string(), fc.jsonValue())),
        ),
      ]),
    ),
    { requiredKeys: [] },
  ),
);
