import type { ClaimState } from './claim-state.ts';

/** How a sentence is put into the reader's language. */
export interface Language {
  /** A message with its parts filled in. */
  message(key: string, ...parts: readonly string[]): string;
  /** A message that counts. */
  plural(key: string, count: number): string;
  /** An EDTF date in words. */
  date(edtf: string): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
}

/**
 * The state of a claim in one sentence: "Denied by Albania’s prime minister (2 statements, 15 May – 21 October
 * 2025); the UK’s prime minister declined to say (15 May 2025). Latest: denied, 21 October 2025."
 */
export function stateSentence({ stances, latest }: ClaimState, language: Language): string {
  const { message, plural, date, list } = language;
  if (latest === undefined) return message('state_none');
  const parts = stances.map(({ stance, roles, count, said }) => {
    const when = count > 1 ? `${plural('statements', count)}, ${date(said)}` : date(said);
    return message(`state_${stance.replaceAll(' ', '_')}`, list(roles), when);
  });
  const sentence = `${parts.join('; ')}.`;
  const more = stances.some(({ said }) => said !== latest.said)
    ? ` ${message('state_latest', message(`stance_${latest.stance.replaceAll(' ', '_')}`), date(latest.said))}`
    : '';
  return sentence.charAt(0).toUpperCase() + sentence.slice(1) + more;
}
