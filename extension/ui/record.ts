import serialised from 'virtual:index';
import rules from 'virtual:mention-rules';
import record from 'virtual:record';
import { mentionFinder } from '../../src/mentions/find-mentions.ts';
import { type Subject, subjectFinder } from '../../src/mentions/find-subject.ts';
import { once } from '../../src/once.ts';
import type { Finding } from '../../src/quotations/check-quotation.ts';
import { loadIndex } from '../../src/search/search.ts';
import { askBackground } from '../ask-background.ts';

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

/** What the record says of a text as a quotation that nobody is named for. */
export async function checkText(text: string): Promise<Finding | undefined> {
  const bare = text.replace(/^[\s"“”„«»‘’']+|(?<![\s"“”„«»‘’'])[\s"“”„«»‘’']+$/g, '');
  const quotation = {
    text: bare,
    block: 0,
    start: 0,
    end: bare.length,
    nests: false,
    before: '',
    after: '',
    previous: '',
  };
  // The background has all that it takes, a fifth of the code that a popup would load.
  const [finding] = await askBackground('checkQuotations', [quotation], undefined);
  return finding ?? undefined;
}
