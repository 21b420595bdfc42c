import type { Claim } from '../record/compile-record.ts';
import { atOnce, type MentionReader, type MentionRules, mentionReader } from './find-mentions.ts';

/** What a text is about that somebody asks about: a page has to say more, but here somebody asks. */
export interface Subject {
  /** The claims that it mentions. */
  readonly claims: readonly Claim['id'][];
  /** Whether it speaks of such things at all. */
  readonly near: boolean;
}

/** Builds the function that tells what a text is about, when nothing is known of its page. */
export function subjectFinder(rules: MentionRules): (text: string) => Subject {
  const reader = mentionReader(rules);
  const near = mentionReader(withFewerPoints(rules), reader);
  return (text) => {
    const blocks = text.split(/\n+/).map(reader.read);
    const claims = ({ judge }: MentionReader) => [
      ...new Set(atOnce(judge(blocks)).mentions.map(({ claim }) => claim)),
    ];
    return { claims: claims(reader), near: claims(near).length > 0 };
  };
}

/** The same rules, with fewer points being enough where an evidence says how many. */
function withFewerPoints(rules: MentionRules): MentionRules {
  const evidence = Object.entries(rules.evidence).map(([name, one]) => {
    const { near } = one;
    return [name, near === undefined ? one : { ...one, from: near, own: undefined }] as const;
  });
  return { ...rules, evidence: Object.fromEntries(evidence) };
}
