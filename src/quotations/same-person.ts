import type { Speaker } from '../record/compile-record.ts';
import { normalise } from '../text/normalise.ts';
import { HEAD, type Source } from './join-names.ts';
import {
  isCharity,
  isDeputyOfOther,
  isDescription,
  isEmbassy,
  isOfOtherDepartment,
  isOfOtherParty,
  isOfSmallParty,
  isOrganisation,
  isPremier,
  titles,
} from './offices.ts';
import { COUNTRIES } from './speech-words.ts';
import { IN_GOVERNMENT, WELL_KNOWN } from './well-known.ts';

/** Words that fit too many people to tell one from another. */
const ANYBODY =
  /\b(leader|head|officials?|politicians?|host|guest|counterpart|man|woman|chief|boss|speaker|other|source|fuentes?|font[ei]|burim\p{L}*|izvor\p{L}*|quellen?|źródł\p{L}*|report|statement|government|party|paper|newspaper|article|letter|premiers?|pm|minist\p{L}+|organi\p{L}+|charity|group|agency|ngo|padron[ea]|anfitri\p{L}+|gastgeber\p{L}*|mikprit\p{L}+|doma[cćk]in\p{L}*|gospodarz\p{L}*|h[oô]te|gast|gäste|ospit[ei]|invit(?:é|ada|ado)s?|convidad[oa]|gość|gost|musafir\p{L}*|kolleg\p{L}*|coll[eè]g\p{L}*|koleg\p{L}*|cole?g\p{L}*|amic[oa]|amis?|amie|freund\p{L}*|mik|prijatelj|przyjaciel|avvers\p{L}+|advers\p{L}+|gegner\p{L}*|rival\p{L}*|protivnik|kundërshtar\p{L}*|przeciwnik)\b/iu;
/** Who speaks for a person is not that person; but a body or an office speaks through them. */
const SPOKESMAN =
  /\b(spokes\p{L}+|zedhenes\p{L}*|portavoce|portparol\p{L}*|glasnogovorni\p{L}+|sprecher\p{L}*|rzeczni\p{L}+|portavoz)\b|port[ea]?[- ](parole|voz)\b/iu;
const SHADOW = /\bshadow\b/i;
/** Offices that are held by one, so that who holds one is nobody else. */
const SINGLE =
  /\b(secretary|chancellor|mayor|king|queen|prince|pope|archbishop|bishop|governor|commissioner|ambassador)\b/iu;
/** Heads of anything. */
const LEADER = /leader|lider|leiter|chef|capo|lidhes|udheheq|ηγετ|αρχηγ/;
const FORMER =
  /\b(?:former|then|one-?time|ex|ancien\p{L}*|antigu[oa]|antig[oa]|bivs\p{L}+|byl[ya]|ehemalig\p{L}*|ish)\b|πρωην/u;
const GOVERNMENT = /gov|gob|gouv|qeveri|vlad|rzad|regierung|κυβερν/;
/** What the holders of many offices are called. */
const SECRETARY = /^(?:secretary|state|british)$/;
/** What so many offices are called that it tells none of them. */
const OFFICE = /^(?:secretar|minist|prime|premier|presid|ambassad|state|british)/;
/** Bodies that print words, and do not say them. */
const OUTLET =
  /news|radio|times|mirror|express|channel|mail|telegraph|guardian|post|sun|standard|journal|herald|tv|press|media|today|agency|programme|show|podcast|^(?:bbc|itv|lbc|cnn|afp|ansa|dpa|rtk|rts|rtcg|gb|tvp|pap|rai|rtv|ard|zdf|efe|lusa|ert|rfe|npr|abc|nbc|cbs|n1|b92)\b/;

/** Greek letters as Latin ones, those that are one sound first; and spellings of one sound in other languages. */
const SOUNDS = [
  'μπ b ντ d γκ g γγ g τζ c τσ c ου u α a β v γ g δ d ε e ζ z η i θ t ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ i φ f χ h ψ ps ω o',
  'xh c dz c ph f sch s sh s sz s ch k ck k q k y i j i w v',
]
  .join(' ')
  .split(' ');
/** A name is perhaps a spelling of another if so many letters of it are the same, of so many. */
const LETTERS_PER_SLIP = 3;
/** “Sir Ed” ends with a given name. */
const LEAST_LAST_NAME = 2;

/**
 * Whether whoever a page gives words to may be a speaker of the record, for all that the page says. A name is not, unless
 * it could be another spelling of the speaker's; an office is not if it is of another country; a body may be any of its people.
 *
 * @param source whom the page names.
 * @param author whose words they are.
 * @param speakers the record's speakers by their id.
 */
export function mayBe(source: Source, author: Speaker, speakers: ReadonlyMap<string, Speaker>): boolean {
  const { who, name, sort, countries } = source;
  if (who === author.id) return true;
  const foreign = isForeign(source, author);
  if (author.kind === 'unnamed') {
    const known = speakers.get(who);
    if (known?.kind === 'person') return known.roles.some(({ of }) => isOf(author, of));
    if (isOfDepartment(author) && isOutsideGovernment(source)) {
      if (sort === 'name' || isOfSmallParty(name) || !fits(name, author)) return false;
    }
    return !foreign && (sort !== 'rank' || fits(name, author));
  }
  if (sort === 'body') {
    if (sharesWord(name, author) || isOutlet(name)) return true;
    return author.kind === 'person' && !isCharity(name) && !isOfOtherDepartment(name, author);
  }
  if (who !== '') return false;
  if (sort === 'name') return couldBeSpelt(name, author);
  if (author.kind === 'body' && sharesWord(name, author)) return true;
  if (foreign) return false;
  // The opposition's spokesmen are its shadow ministers.
  if (isOfCountry(author) && SPOKESMAN.test(fold(name)))
    return titles(author).some((title) => SHADOW.test(title));
  if (isEmbassy(name)) return author.roles.some(({ title }) => isEmbassy(title));
  if (isOfOtherDepartment(name, author)) return false;
  if (sort === 'rank' && (isOfOtherParty(name, author) || isDeputyOfOther(name, author))) return false;
  if (isHead(source) && author.kind === 'person') return author.roles.some(({ title }) => HEAD.test(title));
  return countries.length > 0 || fits(name, author);
}

/** Whether an unnamed source is of a department of the British government. */
function isOfDepartment({ roles }: Speaker): boolean {
  return roles.some(({ of }) => /\boffice\b/i.test(of ?? ''));
}

/** Whether whoever is named cannot be a source in the British government of the day that the record is of. */
function isOutsideGovernment({ name, sort, countries }: Source): boolean {
  if (countries.length > 0 && !countries.includes('UK')) return true;
  if (sort === 'body') return isCharity(name);
  if (isOfSmallParty(name)) return true;
  const last = name.split(' ').at(-1) ?? '';
  return sort === 'name' && WELL_KNOWN.has(last) && !IN_GOVERNMENT.has(last);
}

/** Whether what somebody is called would fit an author, or anybody, or cannot be read. */
function fits(name: string, author: Speaker): boolean {
  return ANYBODY.test(name) || /[^\p{Script=Latin}\P{L}]/u.test(name) || sharesWord(name, author);
}

/** Whether somebody without a name is called by an office that the author holds, and few others: “the justice secretary”. */
export function isCalled(source: Source, author: Speaker): boolean {
  if (source.sort !== 'rank' || isForeign(source, author)) return false;
  const words = longWords(source.name);
  return words.some((word) => !OFFICE.test(word)) && words.every((word) => sharesStem(word, titles(author)));
}

/** Whether somebody who is only called by an office is plainly another than an author whom the office does not fit. */
export function isPlainlyAnother(source: Source, author: Speaker): boolean {
  const name = fold(source.name);
  if (source.sort !== 'rank' || isHead(source)) return true;
  // Whoever was something else once may be anything now.
  if (FORMER.test(name)) return false;
  if (isEmbassy(name) || isOfOtherDepartment(name, author) || isOfOtherParty(name, author)) return true;
  if (isDeputyOfOther(name, author) || (isOfDepartment(author) && isOfSmallParty(name))) return true;
  return isForeign(source, author) || SPOKESMAN.test(name) || SINGLE.test(name);
}

/**
 * Whom a page means by “the minister”: the only one whom its paragraph is about, unless the author is what the page says
 * and the other is not known to be.
 *
 * @param source whom the page gives the words to.
 * @param subject the only one whom the sentences before are about.
 * @param author whose words they are.
 */
export function described(source: Source, subject: Source | undefined, author: Speaker): Source {
  if (source.sort !== 'rank' || !subject || !isDescription(source.name)) return source;
  // A body is not the minister, nor a person the charity.
  const body = subject.sort === 'body';
  if (body !== isOrganisation(source.name) || (body && !isCharity(subject.name))) return source;
  const [those, others] = [source.countries, subject.countries];
  const known = those.length > 0 && others.length > 0;
  if (known && !those.some((country) => others.includes(country))) return source;
  const compatriot = those.some((country) => isOf(author, country));
  const fits =
    (compatriot && (!isPremier(source.name) || titles(author).some(isPremier))) ||
    (sharesWord(source.name, author) &&
      (!LEADER.test(fold(source.name)) || titles(author).some((title) => LEADER.test(fold(title)))) &&
      !isOfOtherDepartment(source.name, author) &&
      !isOfOtherParty(source.name, author));
  const both = isPremier(source.name) ? isPremier(subject.name) : sharesStem(source.name, [subject.name]);
  return fits && !both ? source : subject;
}

/** Whether a body prints words, and does not say them. */
export function isOutlet(name: string): boolean {
  return OUTLET.test(fold(name));
}

/** Whether it is the head of a government; a party has a leader as well. */
function isHead({ head, name }: Source): boolean {
  return head === true && (!LEADER.test(fold(name)) || GOVERNMENT.test(fold(name)));
}

function isOf({ roles }: Speaker, body: string | undefined): boolean {
  return body !== undefined && roles.some(({ of }) => of === body);
}

function isOfCountry({ kind, roles }: Speaker): boolean {
  return kind !== 'body' && roles.some(({ of }) => of !== undefined && of in COUNTRIES);
}

/** Whether the page says that somebody is of other countries than the one that the author is of. */
function isForeign({ countries }: Source, author: Speaker): boolean {
  return isOfCountry(author) && countries.length > 0 && !countries.some((country) => isOf(author, country));
}

/** Whether a name has a word of the author's own name, offices or body. */
function sharesWord(name: string, author: Speaker): boolean {
  return sharesStem(name, [author.name, ...titles(author)]);
}

function sharesStem(name: string, others: readonly string[]): boolean {
  const known = others.flatMap(longWords);
  // The home secretary is no justice secretary, and whoever is only the secretary may be either.
  const telling = longWords(name).filter((word) => !SECRETARY.test(word));
  const shared = telling.length > 0 ? telling : longWords(name);
  return shared.some((word) => known.some((other) => other.slice(0, 6) === word.slice(0, 6)));
}

/** The words of a name that tell something, without its articles. */
function longWords(name: string): string[] {
  return fold(name).match(/\p{L}{4,}/gu) ?? [];
}

/** Whether a word of a name sounds nearly as the author's last name, or is in letters that we cannot read. */
function couldBeSpelt(name: string, { name: own, spellings }: Speaker): boolean {
  const last = [own, ...spellings]
    .map((spelling) => sound(spelling.split(' ').at(-1) ?? ''))
    .filter(({ length }) => length > LEAST_LAST_NAME);
  const parts = name.split(/[\s’'-]+/);
  // A given name is no last name: “Graeme” is not “Rama”.
  return parts
    .slice(parts.length > 1 ? 1 : 0)
    .map(sound)
    .some(
      (word) =>
        /[^a-z0-9.,]/.test(word) ||
        last.some(
          (other) => slips(word, other) <= Math.floor(Math.max(word.length, other.length) / LETTERS_PER_SLIP),
        ),
    );
}

function sound(name: string): string {
  return SOUNDS.reduce(
    (text, from, at) => (at % 2 === 0 ? text.replaceAll(from, SOUNDS[at + 1] ?? '') : text),
    fold(name),
  ).replace(/(.)\1+/g, '$1');
}

/** How many letters have to be changed, added or left out to make one word another (Levenshtein). */
function slips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const changed = (row[j] ?? 0) + Number(letter !== other);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function fold(text: string): string {
  return normalise(text).text;
}
