import { normalise } from '../text/normalise.ts';

/** How a text says that somebody did what a stance is, by how the stance's name begins. */
const TOLD: readonly (readonly [string, RegExp])[] = [
  [
    'declines',
    /\b(?:declin|silen|quiet|dodg|tight-lipped|(?:would|will|did) ?n[o']t (?:say|name|reveal|deny|rule)|refus\w* to (?:say|name|deny)|cuti|verrat nicht)/,
  ],
  ['offers', /\b(?:offer|volunteer|stepped forward)/],
  ['denies', /\b(?:said no|say no|saying no|says no|ruled out|rules out|turned down the)\b/],
];

/** The stance that a text speaks of, if any, as the beginning of its name. */
export function findStance(text: string): string | undefined {
  const plain = normalise(text).text;
  return TOLD.find(([, told]) => told.test(plain))?.[0];
}
