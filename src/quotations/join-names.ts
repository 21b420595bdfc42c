import type { Speaker } from '../record/compile-record.ts';
import { type Days, daysOf } from '../record/edtf.ts';
import type { Named } from './find-people.ts';
import type { Kinded } from './word-kinds.ts';

/** Who may speak in a clause. */
export interface Source {
  /** A speaker's id; '' for somebody who is not in the record, or not known to be. */
  readonly who: string;
  /** What the page calls them, with their office if it stands before the name. */
  readonly name: string;
  /** `rank`: somebody without a name, by what they are. */
  readonly sort: Named['sort'] | 'rank';
  /** The countries that the page says they are of: those of the record by its name for them. */
  readonly countries: readonly string[];
  readonly inflected: boolean;
  /** Whether the name has the ending of one who is spoken to: “odgovor Vučiću”. */
  readonly dative?: boolean;
  /** Whether their office stands before the name. */
  readonly titled?: boolean;
  /** Whether it is the head of a government, without a name: “the Albanian prime minister”. */
  readonly head?: boolean;
}

/** Who it is, to be compared: a page that names somebody with a title does so once. */
export function identity({ who, name, sort }: Source): string {
  return who || (sort === 'name' ? (name.split(/\s+/).at(-1) ?? '') : name);
}

/** A part of a clause: a word or a mark, or whoever is named. */
export interface Part extends Kinded {
  readonly source?: Source;
  /** Whether something of theirs follows. */
  readonly owner?: boolean;
}

/** The title of the head of a government. */
export const HEAD = /(?<!deputy )prime minister/i;

/** The head of a country before a name, where many languages put whose opinion it is: “premiera Albanii Nigel Farage”. */
const OF_THEM = /^H[oD]*C+[KHO]*[UP]$/;

/** An article in a case that whoever speaks is not in: “sagte er dem Minister”. */
const OBLIQUE_ARTICLE = /^(?:dem|den|des|einem|eines|τον|του|την|της|στον|στην)\s/iu;
/** The same of an office: “u kabinetu premijera”, but “la ministra”. */
const OBLIQUE_OFFICE =
  /(?<!\p{L})(?:\p{L}*minist(?:rit|rin|res|rën|rës|ru|rom|rowi|rem|ark[ieu]|arkom)|(?<!(?:a|l[’'])\s?)\p{L}*ministra|premijer(?:a|u|om|k[ie])|premier(?:a|owi|em)|pre[td]s(?:je|e)d(?:nik[au]|nikom|nic[ie])|predsjedni(?:k[au]|kom|c[ie])|prez[iy]dent(?:a|owi|em)|president(?:it|in|es|ës|ën)|kryetari[tn]|ambasador(?:i[tn]|a|u|om|owi|em)|deputeti[tn]|lider(?:i[tn]|a|u|om|owi|em)|kancelar[au]|kanclerz(?:a|owi|em)|szef(?:a|owi|em|owej)|šef[au]|rzecznik(?:a|owi|iem)|rzeczniczki|glasnogovornika|portparola|zëdhënësi[tn]|posł(?:a|owi|em)|poslanik[au])(?!\p{L})/iu;

const LONGEST_ARTICLE = 3;

/** How offices and names are put together. */
const JOINED: readonly { readonly shape: RegExp; readonly named: boolean }[] = [
  // Predsednica Kosova Vjosa Osmani. But the spokesman of a name is somebody else.
  {
    shape:
      /(?:[DFCBU]{0,4}|D?[CFB]{1,3}w{1,2})[KHO](?:[FKHOCDGoUw]{0,4}[FKHOCGUw])?P|(?<!d|dD|a)[CFG]{1,4}P/g,
    named: true,
  },
  // il presidente francese Macron
  { shape: /[KHO][KHOC]{0,4}U(?![PUB])/g, named: true },
  // The president of Serbia, Aleksandar Vucic, …
  {
    shape:
      /(?<![Ado][Da]?[FCGBUw]{0,3})[Da]?[FCGBUw]{0,3}[KHO][KHOCF]{0,4}w?(?:[ot]{1,2}D?[DFCGBPUwKH]{1,3}){0,2}(?:[daf][CDUwo&F]{1,8}|&[Uw]{1,2})?,P(?=[,:.VvTxMFo]|$)/g,
    named: true,
  },
  // According to the president of Serbia, Aleksandar Vucic, … “In a letter to the president, Rama said” begins anew.
  {
    shape: /(?<=[Ado])[Da]?[FCGBUw]{0,3}[KHO][KHOCF]{0,4}w?(?:[ot]{1,2}D?[DCFGBPUw]{1,3}){0,2},P(?=[,:.]|$)/g,
    named: true,
  },
  // A Downing Street spokesman; the president of Serbia
  {
    shape:
      /(?:[Da][FCGBPUw]{0,3}|Cw{1,2}|[FCGBP]{0,4})[KHO]{1,3}C{0,2}F?(?:[ot]{1,2}D?[FCBPGUw]{1,2}|w?B){0,2}/g,
    named: false,
  },
  // sagte der Österreicher
  { shape: /(?<=[Vv]x?)DC(?=$|[,.d])/g, named: false },
];

/**
 * Builds the function that puts names and offices together, so that each is one part: P whoever is known by name or by an
 * office of the record, K whoever has none, G either as an owner.
 *
 * @param speakers the record's speakers.
 */
export function nameJoiner(
  speakers: readonly Speaker[],
): (text: string, parts: readonly Part[], day: string | undefined) => readonly Part[] {
  const heads = speakers.flatMap(({ id, roles }) =>
    roles
      .filter(({ title }) => HEAD.test(title))
      .map(({ of, held }) => ({ who: id, of, term: held === undefined ? undefined : daysOf(held) })),
  );
  const isOf = (who: string, country: string) =>
    speakers.some(({ id, roles }) => id === who && roles.some(({ of }) => of === country));

  const join = (text: string, parts: readonly Part[], named: boolean, day: string | undefined): Part => {
    const [first, last] = [parts[0], parts.at(-1)];
    const [start, end] = [first?.start ?? 0, last?.end ?? 0];
    const name = text.slice(start, end);
    const countries = parts.flatMap(({ country, source }) => country ?? source?.countries ?? []);
    const shape = parts.map(({ kind }) => kind).join('');
    const headOf = (country: string | undefined) =>
      heads.find(({ of, term }) => of === country && isWithin(term, day))?.who;
    if (named) {
      const known = last?.source ?? { who: '', name, sort: 'name' as const, countries: [], inflected: false };
      // “Zdaniem premiera Albanii Nigel Farage …” may be the opinion of the one on the other.
      const head = known.who === '' && OF_THEM.test(shape) ? headOf(countries[0]) : undefined;
      const inner: Source = head === undefined ? known : { ...known, who: head };
      // One who is called by a last name is known by the name in full.
      const whole = name.includes(inner.name) ? name : inner.name;
      const titled = /[KHO]/.test(shape);
      const oblique =
        OBLIQUE_ARTICLE.test(name) ||
        OBLIQUE_OFFICE.test(text.slice(Math.max(0, start - LONGEST_ARTICLE), end));
      const inflected = inner.inflected || (titled && oblique);
      return { kind: 'P', start, end, source: { ...inner, name: whole, countries, inflected, titled } };
    }
    const office = parts.find(({ kind }) => kind === 'O')?.source;
    const holder =
      office !== undefined && countries.every((country) => isOf(office.who, country))
        ? office.who
        : /^[DCHot]+$/.test(shape) && shape.includes('H') && new Set(countries).size === 1
          ? headOf(countries[0])
          : undefined;
    const known = holder !== undefined && !shape.includes('F');
    return {
      kind: known ? 'P' : 'K',
      start,
      end,
      source: {
        who: known ? holder : '',
        name,
        sort: known ? 'office' : 'rank',
        countries,
        inflected: false,
        head: /^[DC]*H[CD]*$/.test(shape),
      },
    };
  };

  return (text, parts, day) =>
    JOINED.reduce(
      (before, { shape, named }) => joinAll(before, shape, (those) => join(text, those, named, day)),
      parts,
    );
}

/** Joins the parts that a pattern finds in their shape, one after the other. */
function joinAll(parts: readonly Part[], pattern: RegExp, join: (those: readonly Part[]) => Part): Part[] {
  const shape = parts.map(({ kind }) => kind).join('');
  const joined: Part[] = [];
  let end = 0;
  for (const { 0: found, index } of shape.matchAll(pattern)) {
    const those = parts.slice(index, index + found.length);
    const whole = join(those);
    joined.push(
      ...parts.slice(end, index),
      those.at(-1)?.owner ? { ...whole, kind: 'G', owner: true } : whole,
    );
    end = index + found.length;
  }
  return [...joined, ...parts.slice(end)];
}

function isWithin(term: Days | undefined, day: string | undefined): boolean {
  return !day || !term || (term.first <= day && day <= term.last);
}
