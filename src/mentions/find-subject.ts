import type { Claim } from '../record/compile-record.ts';
import { atOnce, type MentionRules, mentionReader } from './find-mentions.ts';

/** What a text is about that somebody asks about. */
export interface Subject {
  /** The claims that it mentions. */
  readonly claims: readonly Claim['id'][];
  /** Whether it is likely to be about them: a page has to say more, but here somebody asks. */
  readonly near: boolean;
}

/** Builds the function that tells what a text is about, when nothing is known of its page. */
export function subjectFinder(rules: MentionRules): (text: string) => Subject {
  const reader = mentionReader(rules);
  const nearer = mentionReader({ ...rules, evidence: nearEnough(rules.evidence) }, reader);
  return (text) => {
    const blocks = text.split(/\n+/).map(reader.read);
    return {
      claims: [...new Set(atOnce(reader.judge(blocks)).mentions.map(({ claim }) => claim))],
      near: atOnce(nearer.judge(blocks)).mentions.length > 0,
    };
  };
}

function nearEnough(evidence: MentionRules['evidence']): MentionRules['evidence'] {
  return Object.fromEntries(
    Object.entries(evidence).map(([name, one]) => [
      name,
      one.near === undefined ? one : { ...one, from: one.near, own: undefined },
    ]),
  );
}
