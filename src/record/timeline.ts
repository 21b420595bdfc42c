import type { Record, Speaker } from './compile-record.ts';
import { STANCES, type Stance } from './stances.ts';
import { isSummary } from './utterances.ts';

/** Who said the same about the same claim on the same date. */
export interface TimelineEntry {
  /** EDTF. */
  readonly said: string;
  readonly claim: string;
  readonly stance: Stance;
  /** The speakers' ids, in the order of the record. */
  readonly speakers: readonly Speaker['id'][];
}

/**
 * What was said about a claim and those related to it, in order: how the 2021 denials, the plan of March 2025 and
 * the refusals after it follow each other. Context is left out, but for what another outlet reported of a plan:
 * that is what the answers answer.
 */
export function timeline(record: Record, claim: string): TimelineEntry[] {
  const related = record.claims.find(({ id }) => id === claim)?.related.map(({ claim }) => claim) ?? [];
  const claims = new Set([claim, ...related]);
  const kinds = new Map(record.speakers.map(({ id, kind }) => [id, kind]));
  const entries = new Map<string, TimelineEntry>();
  for (const statement of record.statements) {
    const { speaker, said } = statement;
    if (said.date === undefined || isSummary(statement, record)) continue;
    for (const { claim, stance } of statement.claims) {
      if (!claims.has(claim) || (stance === 'context' && kinds.get(speaker) !== 'outlet')) continue;
      const key = [said.date, claim, stance].join();
      const speakers = entries.get(key)?.speakers ?? [];
      entries.set(key, { said: said.date, claim, stance, speakers: [...new Set([...speakers, speaker])] });
    }
  }
  const rank = (entry: TimelineEntry) =>
    [...claims].indexOf(entry.claim) * 10 + STANCES.indexOf(entry.stance);
  return [...entries.values()].sort((a, b) =>
    a.said === b.said ? rank(a) - rank(b) : a.said < b.said ? -1 : 1,
  );
}
