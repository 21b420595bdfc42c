import { LETTER } from './has-anchor.ts';

/** What `anchorTest` looks for, as sources of regular expressions: they are made when the extension is built. */
export interface AnchorPatterns {
  /** The words in Latin letters. */
  readonly latin: string;
  readonly all: string;
}

/** What may stand between the words of an opener. */
const GAP = String.raw`[\s'"’“”-]{1,3}`;

/**
 * Makes the patterns of forms as `conceptFinder` takes them. Those of several words are left out: to compile them costs
 * more than all else on a page, and what a page says with them it mostly says with a single word as well.
 *
 * @param openers the few forms of two words, in Latin letters, without which pages would be missed.
 */
export function anchorPatterns(forms: readonly string[], openers: readonly string[] = []): AnchorPatterns {
  const words = forms.filter((form) => /^[^ /'"-]+$/.test(form));
  const beginnings = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const needed = new Set(
    words.filter((word) => !beginnings.some((start) => word.startsWith(start) && word !== `${start}*`)),
  );
  const latin = [...needed].filter((word) => /^[a-z0-9*]+$/.test(word));
  const phrases = openers.map((opener) => opener.split(' ').map(anyOf).join(GAP));
  return {
    latin: [byFirstLetter(latin), ...phrases].join('|'),
    all: [byFirstLetter([...needed]), ...phrases].join('|'),
  };
}

/** Any of the words to choose from, whole. */
function anyOf(choices: string): string {
  const words = choices.split('/').map((word) => word.replace('*', `${LETTER}*`));
  return `(?:${words.join('|')})(?!${LETTER})`;
}

/** Grouped so, a text is read a fifth faster than with a list. */
function byFirstLetter(words: readonly string[]): string {
  const rests = new Map<string, string[]>();
  for (const word of words) {
    const rest = word.slice(1);
    const pattern = rest.endsWith('*') ? rest.slice(0, -1) : `${rest}(?!${LETTER})`;
    rests.set(word.charAt(0), [...(rests.get(word.charAt(0)) ?? []), pattern]);
  }
  return [...rests]
    .map(([first, patterns]) => `${first}(?:${patterns.sort().join('|')})`)
    .sort()
    .join('|');
}
