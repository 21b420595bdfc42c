import serialised from 'virtual:index';
import rules from 'virtual:mention-rules';
import record from 'virtual:record';
import { mentionFinder } from '../../src/mentions/find-mentions.ts';
import { type Subject, subjectFinder } from '../../src/mentions/find-subject.ts';
import { once } from '../../src/once.ts';
import { loadIndex } from '../../src/search/search.ts';

export { articleOf, claimOf, schemeOf, speakerOf, statementOf } from '../record-items.ts';
export { record };

// Each takes a part of the time in which the popup is to open, and most popups want but the first.
export const index = once(() => loadIndex(record, serialised));
const findMentions = once(() => mentionFinder(rules));
const findSubject = once(() => subjectFinder(rules));

/** What a text is about, when nothing is known of its page. */
export function subjectOf(text: string): Subject {
  return findSubject()(text);
}

/** The mentions in lines of text, when nothing is known of their page. */
export function mentionsIn(lines: readonly string[]) {
  return findMentions()(lines).mentions;
}
