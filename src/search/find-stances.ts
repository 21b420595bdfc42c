import type { Stance } from '../record/stances.ts';
import { normalise } from '../text/normalise.ts';

/** How a text says that somebody did what a stance is, or did not: either is answered by who took it. */
const TOLD: readonly (readonly [readonly Stance[], RegExp])[] = [
  [['offers'], /\b(?:offer|volunteer|stepped forward|put up (?:a|its|their) hand|ponud|nudi|ofrec|oferec)/],
  [['denies'], /\b(?:said no|say no|saying no|says no|ruled out|rules out|turned down the)\b/],
  [
    ['criticises', 'endorses'],
    /\b(?:campaigner|charit|welcom|condemn|critici|prais|endors|weight behind|(?:backs|backed) (?:the|his|her|its|their|starmer|britain|labour|keir))/,
  ],
  [
    ['declines to deny', 'declines to say'],
    /\b(?:declin|silen|quiet|dodg|tight-lipped|be drawn|(?:would|will|did) ?n[o']t (?:say|name|reveal|deny|rule)|refus\w* to (?:say|name|deny)|nam(?:ed|es|ing) (?:of )?(?:the|his|its) (?:countr|nation|state|partner)|which (?:countr|nation|state|government)|rule out|cuti|verrat nicht|quais|quali paes|quels pays|que paises|welche (?:land|staat)|koje (?:drzave|zemlje)|koi zemji|(?:ktore|jakie) (?:kraje|panstwa)|cilat (?:vende|shtete)|ποιες χωρες)/,
  ],
  [
    ['denies'],
    /\b(?:not ever|not true|nonsense|rubbish(?:ed|es)?|untrue|fake|false|denies|deny|denial|refuses|refused to|rejects|(?:denied|rejected) (?:it|the|that|any|having|reports?|claims?|suggestions?))\b|\b(?:smenti|dement|desment|desmient|fals[aco]|pergenjesht|demant|laznu|zaprzecz|διαψευ)/,
  ],
];

/** The stances that a text speaks of; mostly none. */
export function findStances(text: string): readonly Stance[] {
  const plain = normalise(text).text;
  return TOLD.find(([, told]) => told.test(plain))?.[0] ?? [];
}
