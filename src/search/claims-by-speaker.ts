import type { Claim, Speaker, Statement } from '../record/compile-record.ts';

/** The claims that each speaker has spoken of, context among them. */
export function claimsBySpeaker(
  statements: readonly Statement[],
): ReadonlyMap<Speaker['id'], ReadonlySet<Claim['id']>> {
  const spokenOf = new Map<Speaker['id'], Set<Claim['id']>>();
  for (const { speaker, claims } of statements) {
    const own = spokenOf.get(speaker) ?? new Set();
    spokenOf.set(speaker, own);
    for (const { claim } of claims) own.add(claim);
  }
  return spokenOf;
}
