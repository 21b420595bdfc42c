import { conceptFinder } from '../mentions/find-concepts.ts';
import { normalise } from '../text/normalise.ts';
import { CONJUGATIONS } from './conjugations.ts';
import { COUNTRIES, SPEECH_WORDS } from './speech-words.ts';

/** A word, or some, of one kind: UTF-16 offsets, end exclusive. */
export interface Kinded {
  /** A letter. */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is a verb only if nothing else: “la critique”. */
  readonly conjugated?: boolean;
  /** Which country a word of one is of. */
  readonly country?: string;
}

/**
 * The letters of the kinds. People: P by name or by an office of the record, K by what they are, G either as an owner
 * (“Kurti’s”). While names are put together: H for the head of a government, O for an office, B for a body, C for a country,
 * F for former. Marks stand for themselves, and w for any other word.
 */
const KINDS: { readonly [kind in keyof typeof SPEECH_WORDS]: string } = {
  verb: 'V',
  verbAlone: 'v',
  transitive: 'T',
  participle: 'I',
  hearing: 'E',
  and: '&',
  manner: 'M',
  mannerDone: 'l',
  scolding: 'm',
  manners: 'J',
  according: 'A',
  opinion: 'f',
  so: 's',
  pronoun: 'R',
  him: 'k',
  saying: 'N',
  head: 'H',
  rank: 'K',
  press: 'j',
  beside: 'F',
  quoting: 'Q',
  denying: 'X',
  theseWords: 'Y',
  ownWords: 'L',
  naming: 'Z',
  giving: 'g',
  false: '!',
  that: 't',
  as: 'h',
  who: 'W',
  preposition: 'd',
  of: 'o',
  a: 'a',
  agent: 'y',
  passive: 'p',
  article: 'D',
  outlet: 'S',
  hearers: 'z',
  auxiliary: 'x',
};
/** Which of its meanings a word has that has several: the first of these. */
const RANKED = '!CYLAZyTgIEXvVNQkRHKFMlmJpfsthoWaDzxjdS&';

/** The letters of conjugated verbs, which any other meaning of a word goes before. */
const CONJUGATED = {
  saying: { alone: 'v', withPronoun: 'V', participle: 'n' },
  manner: { alone: 'M', withPronoun: 'M', participle: 'l' },
} as const;
/** “critiqué” is no “critique”, nor “annunciò” an “annuncio”. */
const ACCENTED = /[éèóòàíìúù]$/u;

/** What goes on behind a word, so that it is a part of another. */
const INSIDE = /^(?:-?\p{L}|[’'](?!s(?!\p{L}))\p{L})/u;
/** Portuguese hangs its pronoun on the verb: “esquivou-se”, “respondeu-lhe”. */
const ENCLITIC = /^-(?:se|lhes?|me|nos)(?!\p{L})/u;
const ENCLITIC_END = /-\p{L}+$/u;
/** In German any noun has a capital: “sagte der Minister Reportern”. */
export const GERMAN_ARTICLE = /^(?:der|die|das|dem|den)$/i;
/** German puts together what somebody is: “die Labour-Politikerin”, “der Migrationsforscher”. */
const COMPOUND =
  /^\p{L}[\p{L}-]{2,}(?:politiker|minister|sprecher|experte|expert|forscher|kommissar|präsident|kanzler|chef|beauftragter?|vorsitzender?|abgeordneter?)(?:in)?$/iu;
/** French asks its pronoun behind the verb: a-t-il, dit-elle. */
const VERB_AND_PRONOUN = /-(?:il|elle)$/i;
/** Dashes are alike, and so is whatever sets a clause apart. */
const MARKS: { readonly [mark: string]: string } = { '—': '–', '-': '–', ';': ',' };

/** Builds the finder of the words of a text that tell of speech; of two at one place the longer comes first. */
export function wordKinds(): (text: string) => Kinded[] {
  const words = conceptFinder({
    ...Object.fromEntries(Object.entries(SPEECH_WORDS).map(([kind, lines]) => [kind, lines.flatMap(forms)])),
    ...Object.fromEntries(Object.entries(COUNTRIES).map(([country, line]) => [country, forms(line)])),
    ...conjugated(),
  });
  return (text) => {
    const folded = normalise(text);
    return words(folded.text)
      .map((hit) => ({ ...hit, end: hit.end + (ENCLITIC.exec(folded.text.slice(hit.end))?.[0].length ?? 0) }))
      .filter(({ concept, end }) => concept === 'beside' || !INSIDE.test(text.slice(folded.origin(end))))
      .filter(({ concept, start, end }) => {
        const [, ending] = concept.split('+');
        if (ending === undefined) return true;
        const word = text
          .slice(folded.origin(start), folded.origin(end))
          .normalize('NFC')
          .toLowerCase()
          .replace(ENCLITIC_END, '');
        return ACCENTED.test(word) === ACCENTED.test(ending);
      })
      .map(({ concept, start, end }) => ({
        kind: concept.includes('+') ? concept.charAt(0) : (KINDS[concept as keyof typeof KINDS] ?? 'C'),
        start: folded.origin(start),
        end: folded.origin(end),
        ...(concept in COUNTRIES ? { country: concept } : {}),
        ...(concept.includes('+') ? { conjugated: true } : {}),
      }))
      .sort((a, b) => b.end - a.end || rank(a) - rank(b));
  };
}

/**
 * The kinds of a word that tells nothing by itself, or of a mark.
 *
 * @param beforeLast the word before the last one.
 * @param next what follows it.
 */
export function plainKinds(token: string, beforeLast: string, next: string): string {
  if (VERB_AND_PRONOUN.test(token)) return 'VR';
  if (/^l[’']$/i.test(token) && /^(?:\p{Ll}|\p{Lu}{2})/u.test(next)) return 'D';
  if (/^\p{Lu}.*s[’']$/u.test(token)) return 'C';
  if (/[’']$/.test(token)) return 'o';
  if (/^\p{Lu}.*[’']s$/u.test(token)) return 'C';
  if (isCompound(token)) return 'K';
  if (/^\p{Lu}\p{Ll}/u.test(token) && !GERMAN_ARTICLE.test(beforeLast)) return 'U';
  if (/(?:\p{L}{3}ing|ndo(?:si|lo|la|ne)?|ant|ąc|jući|όμενος|όμενη|οντας|ώντας)$/u.test(token)) return 'i';
  return /^[\p{L}\p{N}]/u.test(token) ? 'w' : (MARKS[token] ?? token);
}

/** Whether a German word is put together of what somebody is. */
export function isCompound(token: string): boolean {
  return /^\p{Lu}/u.test(token) && COMPOUND.test(token);
}

/** The forms in a line of {@link SPEECH_WORDS}. */
function forms(line: string): string[] {
  return normalise(line)
    .text.split(' ')
    .map((form) => form.replaceAll('_', ' '));
}

/** The forms of all conjugated verbs, by the letter of their kind and their ending. */
function conjugated(): Record<string, string[]> {
  const forms: Record<string, string[]> = {};
  for (const { finite, participle, alone, ...stems } of CONJUGATIONS)
    for (const verbs of ['saying', 'manner'] as const) {
      const letters = CONJUGATED[verbs];
      const endings = [
        ...finite.split(' ').map((ending) => [letters[alone ? 'alone' : 'withPronoun'], ending]),
        ...(participle ? [[letters.participle, participle]] : []),
      ];
      for (const [letter, ending] of endings) {
        const concept = `${letter}+${ending}`;
        const verbForms = stems[verbs]
          .flatMap((line) => line.split(' ').filter(Boolean))
          .map((stem) => fold(`${stem}${ending}`));
        forms[concept] = [...(forms[concept] ?? []), ...verbForms];
      }
    }
  return forms;
}

function rank({ kind, conjugated = false }: Kinded): number {
  return RANKED.indexOf(kind) + (conjugated ? RANKED.length : 0);
}

function fold(text: string): string {
  return normalise(text).text;
}
