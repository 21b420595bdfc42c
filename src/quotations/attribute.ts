import type { Speaker } from '../record/compile-record.ts';
import { AROUND, type Quotation } from './find-quotations.ts';
import { HEAD, type Source } from './join-names.ts';
import { type Clause, clauseReader } from './read-clause.ts';

/** Whom a page gives a quotation to. */
export interface Attribution {
  /** Who speaks, when the page says so; a guess unless `plain`. */
  readonly source?: Source | undefined;
  readonly plain: boolean;
  /** Every speaker of the record who is named around the quotation. */
  readonly around: ReadonlySet<string>;
}

/** Behind a name: “of Reform UK”, “(Labour)”, “, the home secretary,”. */
const APPOSED = String.raw`K?(?:oD?[CBwPF]{1,3}|(?<=K)d[DKPBCw]{1,3})?(?:\([^)]{1,8}\)|,[^,:]{1,16},)?`;
/** Between who speaks and the verb: “has since said”. */
const SAID = '[xaFw]{0,3}[do]?';
/** What is said, behind a colon: not what another's words are called, unless the speaker's are: “in a letter:”. */
const COLON = '(?:[^VvTQN:]|(?<=d[DawC]{0,2})N){0,25}:$';
/** What leads up to words that are a part of the sentence: “that Britain was”, “it would”. */
const WITHIN =
  '(?:(?:d?[DaCBwx]{1,3})?,?t[^VvTQNGPK:]{0,14}|R[^VvTQNGPK:]{0,8}|[DwxpC]{0,3}|[wxC]{0,2}p[wxC]{0,2}d)$';
/** What a sentence may begin with before whom it is about: “In Tirana the”. */
const LEADING = '(?:d[DCwx]{1,2},?|[DCwx]{1,3},)?[wDCx&]{0,2}';
/** Behind a preposition, or owned, is not who speaks. */
const SPEAKER = '(?<![doAfa]|[doAf]D)([PKB])';

/** A way to say whose words they are: what shape a clause has then, and as its group whoever speaks. */
interface Way {
  readonly shape: RegExp;
  /** Whether it tells of those with a name only. */
  readonly named?: boolean;
  /** Whether the speaker is whose the words are, and so may have any ending. */
  readonly owner?: boolean;
}

/** Behind a quotation. */
const BEHIND: readonly Way[] = [
  // – Edi Rama; (Edi Rama)
  { shape: /^[,.]*[–(](P)K?(?:[,.:()]|$)/d, named: true },
  // Rama told reporters; as Rama later put it; is how Rama put it
  { shape: new RegExp(`^[,–]*[hpxwDCF]{0,3}([PKB])${APPOSED},?${SAID}[VvT]`, 'd') },
  // … quoted Rama as saying
  { shape: /Q[Dxw]{0,2}(P)hI/d, named: true },
  // said Rama; dijo este jueves Edi Rama; sagte der Kanzler
  { shape: /^[,–]*[xawR]{0,3}[Vv][xt]{0,3}(?:D[wCF]{0,2})?([PKB])/d },
  // reckons Rama: any verb
  { shape: /^,[xta]{0,2}w(?:[ad]w)?[xt]{0,2}(?:D[wCF]{0,2})?(P)/d, named: true },
  // according to Rama; so Rama
  { shape: /^[,–]*[As][DxwC]{0,2}([PKB])/d, owner: true },
  // was Rama's reply; read Badenoch's post
  { shape: /^[,–]*[VvpxawDhR]{0,3}(G)[wC]{0,2}N/d, owner: true },
  // were the words of Rama; read a post by Badenoch
  { shape: /^[,–]*t?[VvpxawDhR]{0,4}NoD?[CBFw]{0,2}(P)/d, named: true, owner: true },
];

/** Before a quotation. */
const BEFORE: readonly Way[] = [
  // … quoted Rama as saying:
  { shape: /Q[Dxw]{0,2}(P)hI/d, named: true },
  // Badenoch's post on X read:
  { shape: /(G)[wC]{0,2}N[^PKGNQVvT:]{0,6}[Vvpx]?[,:]?$/d, owner: true },
  // a post by Badenoch read:
  { shape: /NoD?(P)[^PKGNQVvT:]{0,6}[Vvpx]?[,:]?$/d, named: true, owner: true },
  // odgovor Edija Rame:
  { shape: /N(P)[:,]$/d, named: true, owner: true },
  // Pour Emmanuel Macron,
  { shape: /^fD?(P),?$/d, named: true },
  // According to Rama,
  { shape: /A[DxwC]{0,3}([PKB])[^PKGVvTQNR]{0,12}$/d, owner: true },
  // Rama said on Tuesday of the hubs:
  { shape: new RegExp(`${SPEAKER}${APPOSED},?${SAID}[VvT]${COLON}`, 'd') },
  // Rama said that Britain was
  { shape: new RegExp(`${SPEAKER}${APPOSED},?${SAID}(?:[VvT]|T[DCFPKw]{1,3})${WITHIN}`, 'd') },
  // Tha Edi Rama:
  { shape: /^[^PKG]{0,6}[Vv][xwD]{0,2}([PKB])[^PKGVvTQN:]{0,8}:$/d },
  // As Rama put it, ; jak powiedział Rama,
  { shape: new RegExp(`hD?([PK])${APPOSED},?${SAID}[VvT][^PKGVvTQN:]{0,6},$`, 'd') },
  { shape: /hx?[Vv][xw]{0,2}D?([PK]),$/d },
  // Edi Rama to MPs:
  { shape: new RegExp(`(?:^|[,–])[ws]?(P)${APPOSED}(?:d[wDCPKB]{1,4}|,[DCFKow]{1,8})?:$`, 'd'), named: true },
  // Badenoch mocked the trip:
  {
    shape: new RegExp(`^${LEADING}(P)${APPOSED},?(?:[xaw]{0,2}M|p[xwh]{0,2}J)[^PKGRVvTNQW:]{0,14}:$`, 'd'),
    named: true,
  },
  // Albana Koçiu, who runs the ministry, was just as firm, saying:
  { shape: new RegExp(`^${LEADING}([PK])${APPOSED}[^RN:]{0,30}(?<=[,\\)])I[^GVvTQN:]{0,12}:?$`, 'd') },
  // Rama laughed and said:
  {
    shape: new RegExp(`^${LEADING}(P)${APPOSED}[^PKGRQNWI:]{1,20}(?<!p[xw]?)[VvT][^PKGRVvTQN:]{0,8}:$`, 'd'),
    named: true,
  },
];

const PRONOUN_BEHIND = /^[,–]*[xawW]{0,2}(?:R[xaw]{0,2}[VvTM]|[VvT]x?R)/;
const PRONOUN_BEFORE = /^[^PKG]{0,40}R[xawF]{0,2}[VvTM][^VvTQPKG:]{0,25}:?$/;
/** In languages that need no pronoun, a verb with nobody behind it. */
const ALONE_BEHIND = /^[,–]*[xaw]{0,2}v(?:$|[^PKGBRxwD]|[xwD]{1,3}(?:$|[^PKGBRxwD]))/;
/** Whom a sentence is about: “In Tirana Edi Rama …”, “The French president, Emmanuel Macron, …”. */
const SUBJECT = new RegExp(`^${LEADING}([PK])${APPOSED}`, 'd');
/** A sentence about one who asks or hears: the next words are another's. */
const HEARS = /(?<!p[xw]?)E/;
/** A page that says whose words they are not, or asks. */
const DOUBTED = /!/;
const QUESTION = /^[^.!?“"„«\n]{0,160}\?/u;

/**
 * Builds the function that says whom a page gives a quotation to. What stands beside it is read as a clause, and the
 * clause compared with the ways in which the press says who speaks. A pronoun is whoever its block began to speak of.
 *
 * @param speakers the record's speakers.
 */
export function attributor(
  speakers: readonly Speaker[],
): (quotation: Quotation, day?: string) => Attribution {
  const read = clauseReader(speakers);
  const heads = new Set(
    speakers.filter(({ roles }) => roles.some(({ title }) => HEAD.test(title))).map(({ id }) => id),
  );
  /** “The prime minister” is the one whom the sentences before are about, if that is one. */
  const headOf = (source: Source, meant: Source | undefined): Source =>
    source.head && meant !== undefined && heads.has(meant.who)
      ? { ...source, who: meant.who, sort: 'office' }
      : source;
  return (quotation, day) => {
    const texts = [quotation.previous, quotation.before, quotation.after];
    const around = new Set(texts.flatMap((text) => read(text, day).speakers));
    const sentences = sentencesOf(quotation.before).map((text) => read(text, day));
    const lead = sentences.at(-1);
    // Behind a full stop a new sentence begins, about the next thing.
    const ended = /[.…]\s*$/.test(quotation.text) && /^\s+\p{Lu}/u.test(quotation.after);
    // English has its comma within the marks.
    const comma = /,\s*$/.test(quotation.text) ? ',' : '';
    const trail = read(ended ? '' : `${comma}${clauseBehind(quotation.after)}`, day);
    // What is so long is not all of its block, and begins within a sentence.
    const begun = quotation.before.length < AROUND ? sentences : sentences.slice(1);
    const meant = (those = begun) => subjectOf(those, quotation.text);
    const behind =
      sourceIn(trail, BEHIND) ??
      (PRONOUN_BEHIND.test(trail.shape) || ALONE_BEHIND.test(trail.shape) ? meant() : undefined);
    const before =
      lead &&
      (sourceIn(lead, BEFORE) ?? (PRONOUN_BEFORE.test(lead.shape) ? meant(begun.slice(0, -1)) : undefined));
    const agreed = !behind || !before || identity(behind) === identity(before);
    const doubted =
      DOUBTED.test(lead?.shape ?? '') || DOUBTED.test(trail.shape) || QUESTION.test(quotation.after);
    const plain = agreed && !doubted;
    const source = behind ?? before;
    return { source: source && headOf(source, meant()), plain, around };
  };
}

function identity({ who, name }: Source): string {
  return who || name;
}

/** Who speaks in a clause, by the first of some ways that it has. */
function sourceIn({ shape, parts }: Clause, ways: readonly Way[]): Source | undefined {
  for (const { shape: pattern, named, owner } of ways) {
    const found = pattern.exec(shape);
    const source = parts[found?.indices?.[1]?.[0] ?? -1]?.source;
    if (source === undefined) continue;
    if (named && source.sort !== 'name' && source.sort !== 'office') continue;
    if (source.inflected && !owner) continue;
    return source;
  }
  return undefined;
}

/** The one person whom the sentences before are about, whom "he said" means; unless the words speak of that person. */
function subjectOf(sentences: readonly Clause[], quoted: string): Source | undefined {
  const people = sentences.flatMap(({ shape, parts }) => {
    const begun = SUBJECT.exec(shape);
    // Whoever is named in an apposition is not spoken of: “Clare Moseley, founder of Care4Calais,”.
    const subject = begun ? parts[begun.indices?.[1]?.[0] ?? -1]?.source : undefined;
    const others = parts.slice(begun?.[0].length ?? 0).filter(({ kind }) => 'PKG'.includes(kind));
    return [
      ...(subject ? [{ subject, source: subject }] : []),
      ...others.map(({ source }) => ({ subject: undefined, source })),
    ];
  });
  const only = people.find(({ subject }) => subject)?.subject;
  const alone = people.every(({ source }) => source && only && identity(source) === identity(only));
  const hears = sentences.some(({ shape }) => HEARS.test(shape));
  return only && alone && !hears && !quoted.includes(only.name.split(' ').at(-1) ?? '') ? only : undefined;
}

/** What goes on behind a quotation, up to the end of the sentence or the next quotation. */
function clauseBehind(text: string): string {
  // Italian has it behind the stop: «…». Così Edi Rama.
  return /^[^.!?“"„«\n]{0,160}/u.exec(withoutStops(text).replace(/^\s*\.\s*(?=Così )/, ', '))?.[0] ?? '';
}

/** The sentences that lead up to a quotation; the last is the one that it stands in. */
function sentencesOf(text: string): string[] {
  return withoutStops(text).split(/[.!?”"»\n]/);
}

/** Full stops that end no sentence. */
function withoutStops(text: string): string {
  return text.replace(/(?<!\p{L})(Mrs?|Ms|Dr|St|Prof|\p{Lu})\./gu, '$1 ');
}
