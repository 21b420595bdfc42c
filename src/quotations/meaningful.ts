import { eng } from 'stopword';

const STOP_WORDS = new Set([
  ...eng,
  'am',
  'several',
  'was',
  'were',
  'us',
  'ours',
  'its',
  'so',
  'no',
  'every',
  'any',
  'will',
  'shall',
  'just',
  'very',
  "it's",
  "that's",
  "we're",
  "i'm",
  "i've",
  "we've",
]);

/** Words that turn the sense of what they stand with. */
const TURNING = new Set([
  'not',
  'no',
  'never',
  'none',
  'nor',
  'nothing',
  'nobody',
  'neither',
  'without',
  'if',
  'unless',
  'hardly',
  "don't",
  "doesn't",
  "didn't",
  "won't",
  "wouldn't",
  "can't",
  'cannot',
  "couldn't",
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "hasn't",
  "haven't",
  "shouldn't",
  "mustn't",
]);

/** Words that say how certain a thing is, or who does it: to change one changes what is claimed. */
const WEIGHTY = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'should',
  'shall',
  'i',
  'we',
  'you',
  'he',
  'she',
  'they',
  'all',
  'some',
  'only',
  'always',
  'more',
  'less',
  'any',
  'every',
  'both',
  'uk',
  'eu',
  'us',
  'un',
]);

/** Whether a word says something by itself. */
export function meaningful(word: string): boolean {
  return word.length > 2 && !STOP_WORDS.has(word) && !TURNING.has(word);
}

/** Whether a word turns the sense: a negation or a condition. */
export function turning(word: string): boolean {
  return TURNING.has(word);
}

/** Whether changing, adding or dropping a word changes what is claimed. */
export function weighty(word: string): boolean {
  const [bare = word] = word.split("'");
  return meaningful(word) || turning(word) || WEIGHTY.has(bare) || /^\d/.test(word);
}
