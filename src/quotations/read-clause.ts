import type { Speaker } from '../record/compile-record.ts';
import { byLastName, lastNames, type Named, peopleFinder } from './find-people.ts';
import { nameJoiner, type Part } from './join-names.ts';
import { stripTitle } from './strip-title.ts';
import { type Kinded, plainKinds, wordKinds } from './word-kinds.ts';

/**
 * A clause as the parts that tell who speaks: each has a letter in `shape`, and whoever speaks has a source.
 *
 *     Serbia's president, Aleksandar Vucic, told reporters on Tuesday: “
 *     P                                   , T    w         d  x      :
 */
export interface Clause {
  readonly shape: string;
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
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Herr|Frau|Mme|Monsieur|Madame|Pan|Pani|Zoti|Zonja)$/;
const OWNER = /^[’'](?:s(?!\p{L}))?/u;

export interface ClauseReader {
  /** Reads a clause; the day is that by which offices are told, the names those whose last parts may stand in it. */
  read(text: string, day: string | undefined, names?: ReadonlyMap<string, string>): Clause;
  /** The last names of people who are named in full in a text, with the names in full. */
  lastNamesIn(text: string): ReadonlyMap<string, string>;
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
  const strip = (text: string, day: string | undefined, meanings: readonly Kinded[]) =>
    people(text, day).flatMap((one) => stripTitle(one, text, meanings));
  const lastNamesIn = (text: string) => lastNames(strip(text, undefined, meaningsIn(text)), text);
  const read = (text: string, day: string | undefined, names: ReadonlyMap<string, string> = new Map()) => {
    const meanings = meaningsIn(text);
    const inFull = strip(text, day, meanings);
    const found = [
      ...inFull,
      ...byLastName(text, names).filter(
        ({ start }) => !inFull.some((one) => one.start <= start && start < one.end),
      ),
    ];
    const first = new Map<number, Part>();
    for (const part of [...found.map((one) => personPart(one, text)), ...meanings])
      if (!first.has(part.start)) first.set(part.start, part);
    const words: Part[] = [];
    let read = 0;
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
      if (index < read || (MEMBER.test(token) && words.at(-1)?.kind === 'P')) continue;
      const next = index + token.length + (/\S/.exec(text.slice(index + token.length))?.index ?? 0);
      if (TITLE.test(token) && first.get(next)?.kind === 'P') continue;
      const part = first.get(index);
      const beforeLast = text.slice(words.at(-2)?.start, words.at(-2)?.end);
      for (const kind of part ? [part.kind] : plainKinds(token, beforeLast))
        words.push(part ?? { kind, start: index, end: index + token.length });
      read = part?.end ?? index + token.length;
      const owner = OWNER.exec(text.slice(read))?.[0].length ?? 0;
      const last = words.at(-1);
      if (owner === 0 || !last || !'PKHOBC'.includes(last.kind)) continue;
      words[words.length - 1] = { ...last, kind: last.kind === 'P' ? 'G' : last.kind, owner: true };
      read += owner;
    }
    const parts = join(text, words, day);
    const offices = parts.flatMap(({ source }) => (source?.sort === 'office' ? source.who : []));
    const known = found.flatMap(({ who, sort }) => (who === '' || sort === 'office' ? [] : who));
    // A word with a capital is any word, once names are put together.
    const shape = parts.map(({ kind }) => (kind === 'U' ? 'w' : kind)).join('');
    return { shape, parts, speakers: [...known, ...offices] };
  };
  return { read, lastNamesIn };
}

function personPart({ who, sort, start, end, inflected, full }: Named, text: string): Part {
  const kind = sort === 'office' ? 'O' : sort === 'body' ? 'B' : 'P';
  return {
    kind,
    start,
    end,
    source: { who, name: full ?? text.slice(start, end), sort, countries: [], inflected },
  };
}
