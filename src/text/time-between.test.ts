import { expect, it } from 'vitest';
import { timeBetween } from './time-between.ts';

it.each([
  ['2021-11-18', '2025-11-20', { count: 4, unit: 'year' }],
  ['2025-05-15', '2025-10-21', { count: 5, unit: 'month' }],
  ['2025-10-21', '2025-10-21', { count: 0, unit: 'day' }],
  ['2025-10-21', '2025-10-22', { count: 1, unit: 'day' }],
  ['2025-10-21', '2025-10-07', { count: -2, unit: 'week' }],
  ['2025-03-21/2025-03-22', '2025-03-23', { count: 1, unit: 'day' }],
  ['2021-11', '2022-12-31', { count: 13, unit: 'month' }],
  ['no date', '2022-12-31', undefined],
])('from %s to %s', (said, page, expected) => {
  expect(timeBetween(said, page)).toEqual(expected);
});
