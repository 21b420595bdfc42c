import { expect, it } from 'vitest';
import { isTitle } from './is-title.ts';

it.each([
  ['Part of the Routes? Montenegro and the Journey through the Balkans', true],
  ['Waiting for the Boats: Letters from the Border', true],
  ['Montenegro is not part of the migrant routes', false],
  ['WE ARE LOYAL TO THE MARRIAGE', false],
  ['The Home Office', false],
])('%s: %s', (text, title) => {
  expect(isTitle(text)).toBe(title);
});
