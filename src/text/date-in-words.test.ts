import { expect, it } from 'vitest';
import { dateInWords } from './date-in-words.ts';

const MONTHS = 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor'.split(' ');

it.each([
  ['2021-11-18', '18 nëntor 2021'],
  ['2025-03', 'mars 2025'],
  ['2025', '2025'],
  ['2025-10-21/2025-10-22', '21 – 22 tetor 2025'],
  ['2025-05-15/2025-10-21', '15 maj – 21 tetor 2025'],
  ['2021-11-18/2025-10-21', '18 nëntor 2021 – 21 tetor 2025'],
  ['2025-03/2025-10-21', 'mars – 21 tetor 2025'],
  ['2025-05-15/2025-05-15', '15 maj 2025'],
  ['2025-05-15/..', '15 maj 2025'],
])('%s is %s', (edtf, words) => expect(dateInWords(edtf, MONTHS)).toBe(words));
