import { expect, it } from 'vitest';
import { saidAround } from './said-around.ts';

it.each([
  ['2025-05-15', '2025-05-15', true],
  ['2025-05-15', '2025-05-18T09:00:00Z', true],
  ['2025-05-15', '2025-05-12', true],
  ['2025-05-15', '2025-05-19', false],
  ['2025-05', '2025-06-03', true],
  ['2025-05', '2025-06-04', false],
  [undefined, '2025-05-15', false],
  ['2025-05-15', undefined, false],
  ['2025-05-15', 'yesterday', false],
])('of %s, on %s: %s', (said, day, around) => {
  expect(saidAround(said, day)).toBe(around);
});
