import { normalise } from '../text/normalise.ts';

/** A word of a quotation as it is compared, and where it stands in the text it was read from. */
export interface Word {
  /** Normalised; numbers and percentages in one spelling. */
  readonly word: string;
  /** `gap` for an ellipsis, `bracket` for an editor's words in square brackets. */
  readonly kind: 'word' | 'gap' | 'bracket';
  readonly start: number;
  readonly end: number;
  /** Whether a sentence ends behind it. */
  readonly last: boolean;
}

const PIECE =
  /(?<!\p{L})\p{L}+\[[^\]]{0,60}\]\p{L}*|\[[^\]]{0,60}\]\p{L}*|\.\.\.|…|%|[€£$]|\p{L}[\p{L}\p{N}]*(?:'\p{L}+)*|\d+(?:[,.]\d+)*/gu;
const CURRENCIES = new Map([
  ['€', 'euros'],
  ['£', 'pounds'],
  ['$', 'dollars'],
]);
/** What is short for them behind a number. */
const SPELT_OUT = new Map([
  ['m', 'million'],
  ['mn', 'million'],
  ['bn', 'billion'],
  ['bln', 'billion'],
  ['tn', 'trillion'],
  ['eur', 'euros'],
  ['euro', 'euros'],
  ['gbp', 'pounds'],
  ['pound', 'pounds'],
  ['usd', 'dollars'],
  ['dollar', 'dollars'],
]);
const AMOUNT = /^(?:\d.*|million|billion|trillion)$/;
const SCALE = '(?:mn?|bl?n|tn|[mb]illion|trillion)';
/** A sign of money and the amount that it stands before. */
const MONEY = new RegExp(`([€£$])\\s?[\\d.,]+(?: ?${SCALE})?$`);
const GOES_ON = new RegExp(`^ ?${SCALE}\\b`);
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const SENTENCE_END = /^["')\]]*\s*[.!?…]|^["')\]]*\s*$/;

/**
 * Reads a text as the words that a comparison of quotations sees: case, marks, dashes, spaces and diacritics do not
 * count, nor how numbers and amounts are spelt ("10billion", "€10bn", "100,000", "100 per cent").
 */
export function words(text: string): Word[] {
  const folded = normalise(text);
  const found: Word[] = [];
  for (const { 0: piece, index } of folded.text.matchAll(PIECE)) {
    const end = index + piece.length;
    const kind = piece.includes('[') ? 'bracket' : piece === '...' || piece === '…' ? 'gap' : 'word';
    const before = found.at(-1);
    if (CURRENCIES.has(piece)) continue;
    if (piece === 'cent' && before?.word === 'per') {
      found[found.length - 1] = { ...before, word: '%', end: folded.origin(end), last: false };
      continue;
    }
    found.push({
      word: kind === 'word' ? spelling(piece, before?.word) : kind,
      kind: /^\[(\.\.\.|…)\]$/.test(piece) ? 'gap' : kind,
      start: folded.origin(index),
      end: folded.origin(end),
      last: SENTENCE_END.test(folded.text.slice(end, end + 8)),
    });
    const amount = MONEY.exec(folded.text.slice(Math.max(0, index - 16), end));
    const whole = !GOES_ON.test(folded.text.slice(end));
    const currency = CURRENCIES.get(amount?.[1] ?? '');
    const last = found.at(-1);
    if (currency !== undefined && whole && last) {
      found[found.length - 1] = { ...last, last: false };
      found.push({ ...last, word: currency });
    }
  }
  return found;
}

function spelling(piece: string, before = ''): string {
  const spelt = AMOUNT.test(before) ? SPELT_OUT.get(piece) : undefined;
  if (spelt !== undefined) return spelt;
  const number = NUMBERS.indexOf(piece);
  if (number >= 0) return String(number);
  return piece === 'percent' ? '%' : /^\d/.test(piece) ? piece.replace(/[,.](?=\d{3})/g, '') : piece;
}
