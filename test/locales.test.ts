import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Messages, messagesOf, withWords } from '../scripts/in-language.ts';
import { overflowing } from './overflow.ts';
import { startBrowser } from './start-browser.ts';
import { NEWS, openSurface, SURFACES, type Surface } from './surfaces.ts';

const dist = resolve(import.meta.dirname, '../dist/chrome');
const LOCALES = readdirSync(join(dist, '_locales'));

/** English with accents, each word longer by 40 %: longer than any language that is likely to come. */
function lengthened(): Messages {
  const accented: { [letter: string]: string } = { a: 'á', e: 'ë', i: 'î', o: 'ö', u: 'ů', c: 'ç', n: 'ñ' };
  return Object.fromEntries(
    Object.entries(messagesOf(dist, 'en')).map(([key, { message }]) => [
      key,
      {
        // The tag of the language is no word of it.
        message:
          key === 'language'
            ? message
            : message.replace(/(?<!\$)\b\p{L}+/gu, (word) =>
                (word + word.slice(0, Math.ceil(0.4 * word.length))).replace(
                  /[aeioucn]/g,
                  (letter) => accented[letter] ?? letter,
                ),
              ),
      },
    ]),
  );
}

describe.each([...LOCALES, 'lengthened'])('in %s', (locale) => {
  const extension = withWords(dist, locale === 'lengthened' ? lengthened() : messagesOf(dist, locale));
  const world = startBrowser('chrome', { extension });
  beforeAll(() => {
    for (const [address, html] of NEWS) world.proxy.pages.set(address, html);
  });
  afterAll(() => rmSync(extension, { recursive: true }));

  // Chrome has no Albanian dates of its own.
  it.runIf(locale === 'sq')('dates and times are in its words', async () => {
    const page = await openSurface(world.session, SURFACES[0] as Surface);
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).toContain('21 – 22 tetor 2025');
    expect(text).toContain('U tha 2 javë para këtij artikulli');
    await page.close();
  });

  it('nothing is clipped or wider than a phone', { timeout: 120_000 }, async () => {
    const found: string[] = [];
    for (const surface of SURFACES.filter(({ name }) => !name.endsWith('switched off'))) {
      const page = await openSurface(world.session, surface);
      expect(await page.evaluate(() => document.body.innerText)).not.toBe('');
      for (const width of [320, 400]) {
        await page.setViewport({ width, height: 600 });
        found.push(...(await overflowing(page)).map((it) => `${surface.name}, ${width}: ${it}`));
      }
      await page.close();
    }
    expect(found).toEqual([]);
  });
});
