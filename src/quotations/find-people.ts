import { conceptFinder } from '../mentions/find-concepts.ts';
import type { Speaker } from '../record/compile-record.ts';
import { type Days, daysOf } from '../record/edtf.ts';
import { normalise } from '../text/normalise.ts';
import { WELL_KNOWN } from './well-known.ts';

/** A name, or an office that somebody of the record holds, in a text. */
export interface Named {
  /** A speaker's id; '' for somebody who is not in the record. */
  readonly who: string;
  readonly sort: 'name' | 'office' | 'body';
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether the name has an ending that one who speaks does not have: “poručio je Starmeru” is said to him. */
  readonly inflected: boolean;
  /** The name in full, of one who is named by the last part of it. */
  readonly full?: string;
}

/** Bodies of one word; two capitals in a row, with particles and initials between them; or one word of capitals. */
const UNKNOWN_NAME =
  /(?<!\p{L})(?:Care4Calais|Frontex|Amnesty|Oxfam|Unicef|UN(?:[’']s)? refugee agency)(?![\p{L}’']| \p{Lu})|(?<![\p{L}’'-])\p{Lu}{3,}(?![\p{L}’'-]| \p{Lu})|(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]*(?:(?<![’']s) {1,2}(?:(?:de|di|du|da|dos|la|le|von|van|(?<=v[ao]n )de[rn]|al|el|bin) ){0,2}\p{Lu}[\p{L}’'-]*)+/gu;

/** Names in the case of whoever is spoken to: “Aleksandru Vučiću”, “Donaldowi Tuskowi”, “Yvette Cooper-it”. */
const DATIVE =
  /^(?:\p{Lu}\p{L}+u \p{Lu}\p{L}+u|(?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+owi|\p{Lu}\p{L}+у \p{Lu}\p{L}+у|.*\p{L}-(?:it|in|ut|un|së|ës|s))$/u;

/** The last name of a woman, of whom a page has named the family: “Куперова”, “Брнабићева”. */
const FEMININE = /(?:[oe]va|[ое]ва)$/u;

const CAPITALISED = /(?<![\p{L}’'-])\p{Lu}[\p{L}-]+/gu;

/** Whoever stands before the body that they are of: “Ann Smith von Amnesty International”. */
const OF_BODY = /^(\p{Lu}\S+ \p{Lu}\S+) (?:von|de|di|da|du|del|della|dos) (\p{Lu}.*)/u;

/** The last word of what is no person, and the first where institutions are called after their kind. */
const INSTITUTION =
  /(?:^|\s)(?:office|news|radio|times|kingdom|mirror|express|channel|balkans|street|palace|house|court|council|commission|committee|union|party|ministry|government|parliament|network|association|institute|society|international|watch|group|agency|media|tv|press|today|mail|telegraph|guardian|post|sun|standard|independent|observer|journal|herald|tribune|review|spiegel|zeitung|welt|monde|figaro|pais|mundo|repubblica|stampa|action|rights|children|democrats?|conservatives?|labour|greens?|tories|nations|states|number|ten|england|uk|uk's|fund|bank|force|army|police|service|programme|show|podcast|front|alliance|movement|trust|foundation|charity|cross|church|university|college|rassemblement|national|popular|agencji|agencija|agencia|agenzia|agentur|agence|mancha|canal|manche|europian|europea|europea|europeo|europeia|europejska|europejskiej|commons|gmin|komunave|općina|općine|κοινοτητων|care4calais|frontex|amnesty|oxfam|unicef)$/;
const INSTITUTION_FIRST =
  /^(?:the|le|la|les|el|il|der|die|das|caso|affaire|affare|slucaj|sprawa|partia|partija|partii|partise|partije|partijata|partito|parti|partido|partei|levizja|pokret|stranka|ministria|ministarstvo|ministero|ministere|ministerio|ministerium|commission|number|no|radio|tv|top)\s/;

/** A transcript has its names in capitals, as bodies have theirs. */
const IN_CAPITALS = new Set([...WELL_KNOWN].flat().map((name) => name.toUpperCase()));

/** Letters of a name that has an ending, and of the ending. */
const LEAST_STEM = 4;
const LONGEST_ENDING = 3;

/** The well-known by what every case of their last name begins with. */
const BY_STEM = new Map<string, [last: string, full: string][]>();
for (const one of WELL_KNOWN) {
  const stem = stemOf(one[0]);
  BY_STEM.set(stem, [...(BY_STEM.get(stem) ?? []), one]);
}

interface Office {
  readonly who: string;
  /** As it is found in a text: normalised. */
  readonly office: string;
  readonly term: Days | undefined;
}

/**
 * Builds the finder of people and bodies in a text: those of the record by name or office, and others by their capitals.
 *
 * @param speakers the record's speakers. Countries are left out: one that is named beside speech is mostly what is spoken of.
 */
export function peopleFinder(speakers: readonly Speaker[]): (text: string, day?: string) => Named[] {
  const named = speakers.filter(
    ({ kind, name }) => kind === 'person' || (kind === 'body' && name.includes(' ')),
  );
  const bodies = new Set(named.filter(({ kind }) => kind === 'body').map(({ id }) => id));
  const forms = Object.fromEntries(
    named.map(({ id, name, spellings }) => [id, [name, ...spellings].map(fold)]),
  );
  const names = conceptFinder(
    Object.fromEntries(Object.entries(forms).map(([id, spelt]) => [id, spelt.map(open)])),
  );
  const offices = officesOf(named);
  return (text, day) => {
    const folded = normalise(text);
    const place = (start: number, end: number) => ({ start: folded.origin(start), end: folded.origin(end) });
    const known: Named[] = [
      ...names(folded.text)
        // “EU-Kommissionspräsidentin” is a person.
        .filter(({ concept, end }) => !bodies.has(concept) || folded.text.charAt(end) !== '-')
        .map(({ concept, start, end }) => ({
          who: concept,
          sort: bodies.has(concept) ? ('body' as const) : ('name' as const),
          inflected: !forms[concept]?.includes(folded.text.slice(start, end)),
          ...place(start, end),
        })),
      ...officesIn(folded.text, offices, day).map(({ who, start, end }) => ({
        who,
        sort: 'office' as const,
        inflected: false,
        ...place(start, end),
      })),
    ];
    const unknown = [...text.matchAll(UNKNOWN_NAME)]
      // “Auf der Plattform X”.
      .filter(({ 0: name }) => !/ X$/.test(name))
      .map(({ 0: name, index }) => {
        const [, person, body] = OF_BODY.exec(name) ?? [];
        return { name: person && body && isBody(body) ? person : name, index };
      })
      .map(({ name, index }) => ({
        who: '',
        sort: isBody(name) ? ('body' as const) : ('name' as const),
        inflected: DATIVE.test(name) || isCase(name),
        start: index,
        end: index + name.replace(/[’']s?$/, '').length,
      }))
      .filter(({ start, end }) => !known.some((one) => one.start < end && start < one.end));
    return [...known, ...unknown].sort((a, b) => a.start - b.start || b.end - a.end);
  };
}

/** Last names with the names in full, of people who are not in the record and whom a text names. */
export function lastNames(named: readonly Named[], text: string): ReadonlyMap<string, string> {
  return new Map(
    named.flatMap(({ who, sort, start, end }) => {
      const full = text.slice(start, end);
      const last = full.split(/\s+/).at(-1) ?? '';
      return who === '' && sort === 'name' && last.length < full.length ? [[last, full]] : [];
    }),
  );
}

/** Whether it is a well-known name of which both words have endings: “Nigela Faragea”. */
function isCase(name: string): boolean {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  return Array.from({ length: LONGEST_ENDING }, (_, at) => last.slice(0, -1 - at)).some((stem) => {
    const own = WELL_KNOWN.get(stem)?.split(' ');
    return (
      own?.length === words.length &&
      own.every(
        (word, at) =>
          words[at]?.startsWith(word) &&
          words[at] !== word &&
          words[at].length <= word.length + LONGEST_ENDING,
      )
    );
  });
}

/**
 * People whom a text names by their last name only.
 *
 * @param names the names in full by the last names, of those whom the page names; well-known ones are added.
 */
export function byLastName(text: string, names: ReadonlyMap<string, string>): Named[] {
  return [...text.matchAll(CAPITALISED)].flatMap(({ 0: word, index }) => {
    const like = [...names, ...(BY_STEM.get(stemOf(word)) ?? [])];
    const [last, full] =
      like.find(([last]) => last === word) ?? like.find(([last]) => isCaseOf(word, last)) ?? [];
    const place = { start: index, end: index + word.length };
    const inflected = word.length > (last?.length ?? 0) && !FEMININE.test(word);
    return full === undefined ? [] : [{ who: '', sort: 'name' as const, inflected, full, ...place }];
  });
}

/** Whether one of two words is the other with an ending: “Šaranović” of a page that has named “Danila Šaranovića”. */
function isCaseOf(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  return short.length > LEAST_STEM && long.length - short.length <= LONGEST_ENDING && long.startsWith(short);
}

function stemOf(last: string): string {
  return last.slice(0, LEAST_STEM + 1);
}

/** A name as it is found: with the endings that many languages give it, if its last word is of four letters or more. */
function open(name: string): string {
  return /\S{4}$/.test(name) ? `${name}*` : name;
}

/** Whether a name by its capitals is an institution's. */
export function isBody(name: string): boolean {
  const folded = fold(name);
  return (
    INSTITUTION.test(folded) ||
    INSTITUTION_FIRST.test(folded) ||
    (!/\p{Lu}\p{Ll}/u.test(name) && !IN_CAPITALS.has(name))
  );
}

/** The offices of all speakers by each of their names; those of one word fit too many. */
function officesOf(speakers: readonly Speaker[]): Office[] {
  return speakers
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ id, roles }) =>
      roles.flatMap(({ title, aliases, held }) =>
        [title, ...aliases].map((name) => ({
          who: id,
          office: fold(name),
          term: held === undefined ? undefined : daysOf(held),
        })),
      ),
    )
    .filter(({ office }) => office.includes(' '));
}

function officesIn(text: string, offices: readonly Office[], day: string | undefined) {
  return offices.flatMap(({ who, office, term }) => {
    const start = text.indexOf(office);
    const held = !day || !term || (term.first <= day && day <= term.last);
    return start < 0 || !held ? [] : [{ who, start, end: start + office.length }];
  });
}

function fold(text: string): string {
  return normalise(text).text;
}
