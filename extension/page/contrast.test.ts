import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MARK_STYLES } from '../mark-styles.ts';

/** Of a text's contrast, what has to be left under a mark: what is fine at WCAG's AAA, 7, stays so at AA, 4.5. */
const LEAST_KEPT = 4.5 / 7;

type Colour = readonly [red: number, green: number, blue: number];

const sheet = readFileSync(resolve(import.meta.dirname, 'highlights.css'), 'utf8').replace(
  /@media[\s\S]*$/,
  '',
);
const marks = [...sheet.matchAll(/::highlight\(on-the-record-([a-z]+)\) \{([^}]*)\}/g)].map(
  ([, name, body = '']) => ({
    name: name ?? '',
    ground: /background-color: (.*?);/.exec(body)?.[1],
    text: /[^-]color: (.*?);/.exec(body)?.[1],
    line: /text-decoration: underline .*px (.*?);/.exec(body)?.[1],
  }),
);

const levels = [0, 36, 73, 109, 146, 182, 219, 255];
const colours: Colour[] = levels.flatMap((r) => levels.flatMap((g) => levels.map((b): Colour => [r, g, b])));

describe('the marks', () => {
  it('are all there', () => {
    const findings = ['verbatim', 'trimmed', 'altered', 'misattributed'];
    const drawn = MARK_STYLES.filter((style) => style !== 'none');
    expect(marks.map(({ name }) => name)).toEqual([...drawn, 'current', ...findings]);
  });

  it.each(marks)('$name can be read on any page', ({ ground, text, line }) => {
    if (text !== undefined) {
      const { colour, alpha } = parse(ground ?? '');
      expect(alpha).toBe(1);
      expect(contrast(parse(text).colour, colour)).toBeGreaterThan(7);
      expect(contrast(parse(line ?? '').colour, colour)).toBeGreaterThan(7);
      return;
    }
    // The line is as plain as the text, whatever the colours are.
    expect(line).toBe('currentcolor');
    const tint = ground === undefined ? undefined : parse(ground);
    let kept = 1;
    for (const page of colours) {
      const under = tint === undefined ? page : over(page, tint);
      for (const ink of colours) kept = Math.min(kept, contrast(ink, under) / contrast(ink, page));
    }
    expect(kept).toBeGreaterThanOrEqual(LEAST_KEPT);
  });
});

/** `rgb(r g b)` or `rgb(r g b / a)`. */
function parse(css: string): { colour: Colour; alpha: number } {
  const [r = Number.NaN, g = Number.NaN, b = Number.NaN, alpha = 1] = [...css.matchAll(/[\d.]+/g)].map(
    Number,
  );
  return { colour: [r, g, b], alpha };
}

function over(page: Colour, { colour, alpha }: { colour: Colour; alpha: number }): Colour {
  const mix = (at: 0 | 1 | 2) => colour[at] * alpha + page[at] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
}

/** WCAG 2.2, from 1 to 21. */
function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
