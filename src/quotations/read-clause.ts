import type { Speaker } from '../record/compile-record.ts';
import { byLastName, lastNames, type Named, peopleFinder } from './find-people.ts';
import { nameJoiner, type Part } from './join-names.ts';
import { isOutlet } from './same-person.ts';
import { stripTitle } from './strip-title.ts';
import { isCompound, plainKinds, wordKinds } from './word-kinds.ts';

/**
 * A clause as the parts that tell who speaks: each has a letter in `shape`, and whoever speaks has a source.
 *
 *     Serbia's president, Aleksandar Vucic, told reporters on Tuesday: “
 *     P                                   , T    w         d  x      :
 */
export interface Clause {
  readonly shape: string;
  /** The same, with U for any other word that has a capital, u for an infinitive, and z for those who are told. */
  readonly cased: string;
  readonly parts: readonly Part[];
  /** The speakers of the record who are in it by name or office, unless the office is another's. */
  readonly speakers: readonly string[];
}

/** Some little words are joined to the next: l’ambassadeur, dell’Interno, ex-minister. */
const TOKEN =
  /(?<![\p{L}’'-])(?:(?:[Ee]x|[Ii]sh|[Vv]ice)-(?=\p{L})|(?:\p{Lu}{2,4}|AfD)-(?=\p{Lu}))|(?:[dlDL]|[dnsDNS]?[eéuao]l?l)[’'](?=\p{L}{2})|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'-]*|[^\s]/gu;
/** Letters behind a name. */
const MEMBER = /^(?:MP|MEP|MSP|TD|KC|QC)$/;
/** What stands before a name, with its full stop or without. */
const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Herr|Frau|κ|κα|Mme|Monsieur|Madame|Pan|Pani|Zoti|Zonja)$/;
/** Once names are put together, an outlet is a body, and a place a country. */
const PUT_TOGETHER: { readonly [kind: string]: string } = { S: 'B', c: 'C', e: 'w' };
/** “Disse ao receber o líder”: whoever stands behind it is received. */
const INFINITIVE = /(?:[aei]r|[aei]re)$/;
const TO = /^(?:ao|al|para|per|di|nell[’']|all[’']|dell[’']|de|a|da)$/i;
/** The ending of one to whom something is said: “odgovor Vučiću”, “mesazh Kurtit”. */
const DATIVE = /(?:[uу]|owi|it|ut)$/u;
const ALBANIAN = /[ëË]|(?<!\p{L})(?:dhe|nga|per|tha|nje|te)(?!\p{L})/u;
const ENGLISH = /^(?:about|against|at|by|during|for|from|in|of|on|to|with)$/i;
/** What somebody did behind an English office: “Albanian PM roasts Farage”. */
const ENGLISH_VERB = /^(?:[a-z-]{2,}(?:[^s]s|ed)|vs?|versus|brought|shut|took|met|beat|put|hit)$/;
/** English participles behind “was”: “the speech was mocked”. */
const DONE_TO = /^(?:[a-z]{2,}ed|met|put|sent|told)$/;
const SPACES = /\s*/y;
const OWNER = /^[’'](?:s(?!\p{L}))?/u;

export interface ClauseReader {
  /** Reads a clause; the day is that by which offices are told, the names those whose last parts may stand in it, with the well-known. */
  read(text: string, day: string | undefined, names?: ReadonlyMap<string, string>): Clause;
  /** The last names of people who are named in full in a text, with the names in full; the day as above. */
  lastNamesIn(text: string, day: string | undefined): ReadonlyMap<string, string>;
}

/**
 * Builds the reader of clauses.
 *
 * @param speakers the record's speakers.
 */
export function clauseReader(speakers: readonly Speaker[]): ClauseReader {
  const people = peopleFinder(speakers);
  const meaningsIn = wordKinds();
  const join = nameJoiner(speakers);
  const lastNamesIn = (text: string, day: string | undefined) => {
    const unknown = people(text, day).filter(({ who }) => who === '');
    // Most texts name nobody else, and their words need not be read for it.
    const meanings = unknown.length > 0 ? meaningsIn(text) : [];
    return lastNames(
      unknown.flatMap((one) => stripTitle(one, text, meanings)),
      text,
    );
  };
  const read = (text: string, day: string | undefined, names?: ReadonlyMap<string, string>) => {
    const meanings = meaningsIn(text);
    const inFull = people(text, day).flatMap((one) => stripTitle(one, text, meanings));
    const named = [
      ...inFull,
      ...(names ? byLastName(text, names) : []).filter(
        ({ start }) => !inFull.some((one) => one.start <= start && start < one.end),
      ),
    ];
    const first = new Map<number, Part>();
    for (const part of [...named.map((one) => personPart(one, text)), ...meanings])
      if (!first.has(part.start)) first.set(part.start, part);
    const words: Part[] = [];
    let read = 0;
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
      if (index < read || (MEMBER.test(token) && words.at(-1)?.kind === 'P')) continue;
      SPACES.lastIndex = index + token.length;
      SPACES.test(text);
      const next = SPACES.lastIndex;
      if (TITLE.test(token) && first.get(next)?.kind === 'P') continue;
      const whole = first.get(index);
      // “Labour-Politikerin” is more than Labour.
      const found = whole && whole.end < index + token.length && isCompound(token) ? undefined : whole;
      const meant =
        found?.end === index + token.length
          ? likeAnother(token, found.country !== undefined, words.at(-1), first.get(next)?.kind, text)
          : undefined;
      const part = found && meant ? { ...found, kind: meant } : found;
      const beforeLast = text.slice(words.at(-2)?.start, words.at(-2)?.end);
      const to =
        part === undefined &&
        INFINITIVE.test(token) &&
        TO.test(text.slice(words.at(-1)?.start, words.at(-1)?.end));
      const done =
        part === undefined && 'KHO'.includes(words.at(-1)?.kind ?? '-') && ENGLISH_VERB.test(token);
      for (const kind of part
        ? [part.kind]
        : to
          ? ['u']
          : words.at(-1)?.kind === 'p' && part === undefined && DONE_TO.test(token)
            ? ['q']
            : done
              ? ['e']
              : plainKinds(token, beforeLast, text.slice(next)))
        words.push(part ?? { kind, start: index, end: index + token.length });
      read = part?.end ?? index + token.length;
      const last = words.at(-1);
      const owner = last && 'PKHOBC'.includes(last.kind) ? OWNER.exec(text.slice(read))?.[0].length : 0;
      if (!owner || !last) continue;
      words[words.length - 1] = { ...last, kind: last.kind === 'P' ? 'G' : last.kind, owner: true };
      read += owner;
    }
    const parts = join(text, conjugate(words, text), day);
    const offices = parts.flatMap(({ source }) => (source?.sort === 'office' ? source.who : []));
    const known = named.flatMap(({ who, sort }) => (who === '' || sort === 'office' ? [] : who));
    const cased = parts.map(({ kind }) => PUT_TOGETHER[kind] ?? kind).join('');
    const shape = cased.replace(/[Uu]/g, 'w').replaceAll('z', 'x');
    return { shape, cased, parts, speakers: [...known, ...offices] };
  };
  return { read, lastNamesIn };
}

/** What a word is, if it is not what is spelt as it is in another language, by those beside it. */
function likeAnother(
  token: string,
  country: boolean,
  before: Part | undefined,
  next = '-',
  text: string,
): string | undefined {
  // “Der Chef der Liberaldemokraten”.
  if (token === 'der' && 'KHO'.includes(before?.kind ?? '-')) return 'o';
  // A Greek possessive before a subject: “για την επίσκεψή της η εφημερίδα”.
  if (/^(?:του|της|τους)$/.test(token) && next === 'D') return 'w';
  // German “an” before a name.
  if (token === 'an' && next === 'P') return 'd';
  // “E” is “and”, but in Albanian.
  if (/^e$/i.test(token) && !ALBANIAN.test(text)) return '&';
  // Polish “się” is no German “sie”, its “o” no article, and Macedonian “им” no German “im”.
  if (/^(?:się|им|му)$/i.test(token)) return 'x';
  if (next === 'P' && (token === 'o' || (token === 'do' && before?.kind === 'N'))) return 'd';
  // Serbian “u” is “in”, Albanian “u” is a part of the verb behind it.
  if (/^u$/i.test(token) && !/[vVMnlEp]/.test(next)) return 'd';
  // “U Londonu premijer Mickoski” is not of London; English has adjectives there, as in “with French president Macron”.
  if (
    before?.kind === 'd' &&
    country &&
    /^\p{Lu}/u.test(token) &&
    !ENGLISH.test(text.slice(before.start, before.end))
  )
    return 'c';
  // Portuguese “as” behind a preposition, and “a” before an office.
  if (token === 'as' && /^(?:com|contra|entre|para|por|sobre)$/i.test(text.slice(before?.start, before?.end)))
    return 'D';
  return /^a$/i.test(token) && 'KHOF'.includes(next) ? 'D' : undefined;
}

/** An auxiliary that makes a participle what somebody has done. */
const HAVE =
  /(?:^| )(?:ha|hanno|aveva|avevano|avrebbe|abbia|a|ont|avait|avaient|aurait|s[’']est|han|había|habían|hubo|tem|têm|tinha|tinham|a-t-(?:il|elle|on)|ont-(?:ils|elles)|avait-(?:il|elle)|ka|kanë|kishte|kishin)$/iu;
/** Participles of Romance verbs that have their object with them: “criticato”, “moqué”, “avvertito”. */
const PARTICIPLE =
  /^[^ ’']+(?:[aiu]to|[au]ta|so|tto|rso|sto|[ai]do|é|ée|és|ées|averti|démenti|prévenu|défendu)$/iu;
/** Participles that are never what somebody does: “skrytykowany”, “kritikovan”, “ismejan”. */
const NEVER_ACTIVE =
  /^[^ ’']+(?:[aoe]n[yai]|[oei]van[aoi]?|isan[aoi]?|[es]jan[aoi]?|čekan[aoi]?|ован[ао]?|уван[ао]?|eshet|ohet)$/iu;
const POSTED =
  /^(?:public(?:ou|ó|a)|opublikował[a]?|objavi[ol]a?|objavljuje|publikoi|publikon|ανάρτησε|δημοσίευσε|objavi|објави[ол]?а?|posted|shared|pubblica(?:to)?|publié|veröffentlichte?)$/iu;
const DONE: { readonly [kind: string]: string } = { n: 'v', l: 'M' };
const REFLEXIVE = /^(?:si|s[’'])$/i;
const NOUN_BEHIND = /^(?!(?:lo|gli|nje|një|e|i|ia|ua|u|te|të)$)/i;

/**
 * Tells what a conjugated form is by the words before it: behind an auxiliary a participle is a verb, without one it is
 * done to somebody; behind an article any form is a noun.
 */
function conjugate(parts: readonly Part[], text: string): Part[] {
  const word = (at: number) => text.slice(parts[at]?.start ?? 0, parts[at]?.end ?? 0);
  return parts.map((part, at) => {
    const { kind, conjugated } = part;
    if (conjugated && /[Ddo]/.test(parts[at - 1]?.kind ?? '') && NOUN_BEHIND.test(word(at - 1)))
      return { ...part, kind: 'w' };
    // “Farage objavio snimak”: what is posted is not what he says.
    if (/[Vv]/.test(kind) && POSTED.test(word(at)) && /[wUDNC]/.test(parts[at + 1]?.kind ?? ''))
      return { ...part, kind: 'w' };
    if (/[MmVv]/.test(kind) && NEVER_ACTIVE.test(word(at))) return { ...part, kind: 'q' };
    const participle = kind === 'n' || kind === 'l';
    if (!participle && !(/[MmVv]/.test(kind) && PARTICIPLE.test(word(at)))) return part;
    const done = [1, 2, 3].some(
      (back) =>
        (HAVE.test(word(at - back)) ||
          (/^[èe]$/.test(word(at - back)) && REFLEXIVE.test(word(at - back - 1)))) &&
        parts.slice(at - back + 1, at).every(({ kind: between }) => 'xwR'.includes(between)),
    );
    return { ...part, kind: done ? (DONE[kind] ?? kind) : 'q' };
  });
}

function personPart({ who, sort, start, end, inflected, full }: Named, text: string): Part {
  const kind = sort === 'office' ? 'O' : sort !== 'body' ? 'P' : isOutlet(text.slice(start, end)) ? 'S' : 'B';
  return {
    kind,
    start,
    end,
    source: {
      who,
      name: full ?? text.slice(start, end),
      sort,
      countries: [],
      inflected,
      dative: DATIVE.test(text.slice(start, end)),
    },
  };
}
