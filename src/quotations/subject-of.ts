import { identity, type Part, type Source } from './join-names.ts';
import type { Clause } from './read-clause.ts';
import { SUBJECT, SUBJECT_BODY } from './ways-of-attributing.ts';

/** A sentence about one who asks or hears: the next words are another's. */
const HEARS = /(?<!p[xw]?)E|p[xw]?T/;
/** “Pressed on the plan, Rama did not say no”, right before the words. */
const ASKED = /^E[^jKPG,]{0,30},[DwCF]{0,3}P[^E]*$/;
/** “Shared a statement from”: a body may print another's. */
const OTHERS_WORDS = /No/;
/** Whoever replies may be the one who was told something before. */
const REPLY =
  /repli|reply|answer|retort|respon|ripost|hit back|përgjigj|rispost|répon|répliqu|contest|odgovor|одговор|odpow|odpar|antwort|απάντησ|απαντ/iu;
const TOLD = /[TMm][DCFwx]{0,2}K/;
const HE = /(?<!\p{L})(?:he|er|il|ai|тој|он|lui|ele)(?!\p{L})/iu;
/** Neither he nor she. */
const SEVERAL = /^\p{Ll}+s$|^MPs$/u;
/** Several people of one sort, with whatever says of what: “the six Balkan leaders”. */
const MANY = /(?:^|\s)(?:minister|leader|official|MP|peer|politician|diplomat|expert)s$/;
/** Who is written or spoken to, and does not speak. */
const HEARER =
  /\b(?:editor|reporters?|journalist\p{L}*|dziennikarz\p{L}*|novinar\p{L}*|gazetar\p{L}*|giornalist\p{L}*|periodist\p{L}*|jornalist\p{L}*|cronist\p{L}*)|новинар|δημοσιογράφ/iu;
/** Who is told something by the one who speaks, and so is not that one, perhaps the one before. */
const HIM =
  /(?<!\p{L})(?:ihm|(?<!according to )him|му|mu|lui a|lui ont|-lhes?|told (?:his|her|the) [^,.]{0,30}(?:counterpart|leader|secretary|minister|president|host|guest|premier))(?!\p{L})|a-t-on/iu;
/** What the one spoken of was. */
const ONE_OF = /^the (?:first|only) /i;
/** A given name that is mostly a woman's: what ends so and is not costs a finding, and no page an accusation. */
const HERS =
  /^(?:(?!\p{Lu})\p{L}+ )*(?!(?:Zia|Luca|Luka|Nikola|Andrea|Mustafa|Joshua|Ezra|Elia|Ilija) )\p{Lu}\p{Ll}+[aàá] \p{Lu}/u;
/** Given names of women of public life that do not end so, and have no other endings in Slavic languages. */
const HER_NAMES =
  /(?<!\p{L})(?:Kemi|Yvette|Rachel|Liz|Priti|Nancy|Elly|Diane|Penny|Emily|Lucy|Wendy|Bridget|Helen|Karen|Margaret|Sarah|Mette|Jess|Heidi|Marine) \p{Lu}/u;

/**
 * The one person whom sentences are about, whom "he said" behind them means.
 *
 * @param sentences those before, in one block.
 * @param said the clause with the pronoun.
 * @param quoted the words said.
 * @param pattern how whom a sentence is about is found.
 */
export function subjectOf(
  sentences: readonly Clause[],
  said: string,
  quoted: string,
  pattern = SUBJECT,
): Source | undefined {
  const people = sentences.flatMap(({ shape, parts }) => {
    const begun = pattern.exec(shape);
    // Whoever is named in an apposition is not spoken of: “Clare Moseley, founder of Care4Calais,”.
    const subject = begun ? parts[begun.indices?.[1]?.[0] ?? -1]?.source : undefined;
    const others = parts.filter(
      ({ kind }, at) =>
        at >= (begun?.[0].length ?? 0) &&
        (kind === 'K'
          ? !isObject(parts, at) && !isApposed(parts, at) && !areSeveral(parts[at], said)
          : (pattern === SUBJECT_BODY ? 'PGB' : 'PG').includes(kind)),
    );
    return [
      ...(subject ? [{ subject, source: subject }] : []),
      ...others.map(({ source }) => ({ subject: undefined, source })),
    ];
  });
  const only = people.find(({ subject }) => subject)?.subject;
  const alone = people.every(({ source }) => source && only && identity(source) === identity(only));
  const last = sentences.findLast(({ shape }) => shape !== '');
  const hears = sentences.some(
    ({ shape }) =>
      (HEARS.test(shape) && !(shape === last?.shape && ASKED.test(shape))) ||
      (pattern === SUBJECT_BODY && OTHERS_WORDS.test(shape)),
  );
  if (REPLY.test(said) && sentences.some(({ shape }) => TOLD.test(shape))) return undefined;
  // “Farage accused him of meddling. He hit back”; “Farage was wrong, he said. “…,” he added”.
  if (
    HIM.test(said) ||
    sentences.some(({ shape }) => /^[^E]*k|,(?:R[xw]{0,2}[VvT]|[xa]{0,2}vR?$)/.test(shape))
  )
    return undefined;
  // “Farage criticised the government. Downing Street hit back”; “The answer came at once”.
  if (
    last !== undefined &&
    pattern.exec(last.shape) === null &&
    /^(?:D|w?C(?![KHO])|a?D?w?K)|N/.test(last.shape)
  )
    return undefined;
  if (only === undefined || (HE.test(said) && (HERS.test(only.name) || isHers(only)))) return undefined;
  return alone && !hears && !speaksOf(quoted, only) ? only : undefined;
}

/** Whether they are more than the one who speaks: “said ministers were wrong”. */
function areSeveral(part: Part | undefined, said: string): boolean {
  return MANY.test(part?.source?.name ?? '') && !/(?<!\p{L})they(?!\p{L})/iu.test(said);
}

/** Whether somebody has a woman's given name that no language changes: “odpowiedział Kemi Badenoch” is said to her. */
export function isHers({ name }: Source): boolean {
  return HER_NAMES.test(name);
}

/** Whether words name somebody: nobody speaks of himself by his name. */
export function speaksOf(words: string, { name }: Source): boolean {
  return words.includes(name.split(' ').at(-1) ?? '');
}

/** Whether somebody is what the one named before is, behind a verb: “è stato Simon Hartley, deputato del Kent”. */
function isApposed(parts: readonly Part[], at: number): boolean {
  return (
    parts[at - 1]?.kind === ',' && parts[at - 2]?.kind === 'P' && /[pxVvM]/.test(parts[at - 3]?.kind ?? '')
  );
}

/**
 * Whether somebody only hears what another says, or what of them (“told MPs”, “accused ministers of dithering”, “wrote to
 * the editor”), or is what another was (“became the first leader to agree”).
 */
function isObject(parts: readonly Part[], at: number): boolean {
  const verb = parts[at - 1]?.kind;
  const name = parts[at]?.source?.name ?? '';
  return (
    /T[DFwo]{0,3}$/.test(
      parts
        .slice(0, at)
        .map(({ kind }) => kind)
        .join(''),
    ) ||
    ((verb === 'M' || verb === 'm') && (SEVERAL.test(name) || parts[at]?.source?.inflected)) ||
    (verb === 'd' && HEARER.test(name)) ||
    (verb === 'p' && ONE_OF.test(name) && parts[at + 1]?.kind !== 'W')
  );
}
