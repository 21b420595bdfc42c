import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK_STYLES } from './mark-styles.ts';
import { DEFAULTS, type Settings, THEMES } from './settings.ts';
import { readSettingsFile, writeSettingsFile } from './settings-file.ts';

const settings: fc.Arbitrary<Settings> = fc.record({
  sitesOff: fc.array(fc.domain()),
  claimsOff: fc.array(fc.stringMatching(/^[a-z0-9-]{1,100}$/)),
  languagesOff: fc.array(fc.stringMatching(/^[a-z]{2,3}$/)),
  style: fc.constantFrom(...MARK_STYLES),
  quotations: fc.boolean(),
  card: fc.boolean(),
  theme: fc.constantFrom(...THEMES),
  sync: fc.boolean(),
});

const read = (settings: object) => readSettingsFile(JSON.stringify(settings));

describe('a settings file', () => {
  it('brings back what was saved, but for whether to share', () => {
    fc.assert(
      fc.property(settings, (settings) => {
        const { sync: _, ...rest } = settings;
        expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ settings: rest });
      }),
    );
  });

  it('leaves alone what it does not have', () => {
    expect(read({ onTheRecordSettings: 1, style: 'line' })).toEqual({ settings: { style: 'line' } });
  });

  it('is refused as a whole, with every field that is wrong', () => {
    const { sync: _, ...good } = DEFAULTS;
    expect(
      read({
        onTheRecordSettings: 1,
        ...good,
        sitesOff: ['ft.com', 'FT'],
        theme: 'blue',
        card: 1,
        sync: true,
      }),
    ).toEqual({
      problems: [
        { field: 'sitesOff[1]', value: '"FT"' },
        { field: 'card', value: '1' },
        { field: 'theme', value: '"blue"' },
        { field: 'sync', value: 'true' },
      ],
    });
  });

  it('is refused where it has a form that is not known yet', () => {
    expect(read({ onTheRecordSettings: 2 })).toEqual({
      problems: [{ field: 'onTheRecordSettings', value: '2' }],
    });
  });

  it.each(['', 'sitesOff: []', '[]', 'null'])('is refused where “%s” is no settings file', (text) => {
    expect(readSettingsFile(text)).toEqual({ problems: [{ field: '', value: '' }] });
  });
});
