import { stemmer } from 'stemmer';
import { eng } from 'stopword';
import type { Wording } from '../record/wording.ts';
import { type Normalised, normalise } from '../text/normalise.ts';

/** A word of a text. */
export interface Word {
  /** As it stands in the text, normalised. */
  readonly plain: string;
  /** What the index has it as: stemmed, and one word for all that mean the same. None for a word that carries no meaning. */
  readonly terms: readonly string[];
  /** Offsets in the text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Reads the words of a text, in its order. */
export type WordReader = (text: string) => Word[];

/** Denials hang on these, so a search for them must not drop them. */
const KEPT = new Set(['never', 'not', 'no']);
/** Of questions and of telling, which the list lacks: they would count as rare words. */
const MORE =
  'why when how does did doing though although just still even also already will would can could should wo ca';
const TELLING =
  'say says said saying tell tells told ask asked asks call calls called describe describes described dismiss dismisses dismissed answer answers answered reply replied respond responded react reacted';
const STOP_WORDS = new Set(
  [...eng, ...MORE.split(' '), ...TELLING.split(' ')].filter((word) => !KEPT.has(word)),
);

/**
 * Letters and digits of normalised text, near enough: with the classes of Unicode it takes 3 ms to make the expression,
 * a fifth of a frame.
 */
const LETTERS = String.raw`a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3041-\ud7ff\uf900-\uffdc`;
const IN_WORD = `[0-9${LETTERS}]`;
/** A word, with what is left of a contraction; a number, with its commas; a currency. */
const TOKEN = `[${LETTERS}]${IN_WORD}*(?:'(?:s|d|m|ll|re|ve|t)(?!${IN_WORD}))?|[0-9]+(?:,[0-9]{3})*|[£€$]`;
/** An address says nothing in words: left in, its parts would count as rare ones. */
const ADDRESS = String.raw`https?:\/\/\S+|(?:www|pic)\.\S+`;
const IS_ADDRESS = new RegExp(`^(?:${ADDRESS})$`);
/** "won't" is will not, "we're" is we: the rest of a contraction is no word. */
const NEGATED = /n't$/;
const CONTRACTED = /'[a-z]+$/;

/** What words a wording has for others, made ready for {@link wordReader}. */
export interface WordRules {
  /** Each form with its terms. */
  readonly exact: readonly (readonly [form: string, terms: readonly string[]])[];
  /** Each beginning of a word with its terms. */
  readonly beginnings: WordRules['exact'];
  /** The forms of several words, ready to be part of an expression but for the `*` at the end of some. */
  readonly phrases: readonly string[];
}

/**
 * Compiles the words that mean the same. Measured: without them 45 fewer of 743 queries have an accepted statement
 * first; stemming brings more on a public benchmark of matching claims.
 */
export function wordRules({ places, same }: Pick<Wording, 'places' | 'same'>): WordRules {
  const exact: WordRules['exact'][number][] = [];
  const beginnings: WordRules['exact'][number][] = [];
  const phrases: string[] = [];
  for (const [word, forms] of [...Object.entries(places), ...Object.entries(same)]) {
    const terms = word.split(' ').map(stemmer);
    for (const form of forms.map((form) => normalise(form).text)) {
      if (form.includes(' ')) phrases.push(form.replace(/[^\p{L}\p{N}* ]/gu, '\\$&'));
      if (form.endsWith('*')) beginnings.push([form.slice(0, -1), terms]);
      else exact.push([form, terms]);
    }
  }
  return { exact, beginnings, phrases };
}

/**
 * Makes a reader of words. Index and query are read by the same one, so names and words of other languages, which are
 * stemmed like the rest, still meet.
 */
export function wordReader({ exact: forms, beginnings, phrases }: WordRules): WordReader {
  const exact = new Map(forms);
  const several = phrases.map((form) => form.replace('*', `${IN_WORD}*`)).join('|');
  const phrase = several === '' ? '' : `(?<!${IN_WORD})(?:${several})(?!${IN_WORD})|`;
  const tokens = new RegExp(`${ADDRESS}|${phrase}${TOKEN}`, 'g');
  const known = new Map<string, readonly string[]>();

  const termsOf = (token: string): readonly string[] => {
    if (IS_ADDRESS.test(token)) return [];
    if (NEGATED.test(token)) return [...termsOf(token.replace(NEGATED, '')), 'not'];
    const word = token.replace(CONTRACTED, '').replaceAll(',', '');
    const terms = exact.get(word) ?? beginnings.find(([start]) => word.startsWith(start))?.[1];
    return terms ?? (word.length > 1 && !STOP_WORDS.has(word) ? [stemmer(word)] : []);
  };
  // A text has few different words, and stemming one is slow.
  const remembered = (token: string) => {
    const terms = known.get(token) ?? termsOf(token);
    known.set(token, terms);
    return terms;
  };
  return (text) => {
    const plain: Normalised = normalise(text);
    return [...plain.text.matchAll(tokens)].map(({ 0: token, index }) => ({
      plain: token,
      terms: remembered(token),
      start: plain.origin(index),
      end: plain.origin(index + token.length),
    }));
  };
}
