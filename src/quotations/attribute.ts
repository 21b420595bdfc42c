import type { Speaker } from '../record/compile-record.ts';
import { AROUND, LEAD, type Quotation } from './find-quotations.ts';
import { HEAD, identity, type Source } from './join-names.ts';
import type { Clause, ClauseReader } from './read-clause.ts';
import { isHers, speaksOf, subjectOf } from './subject-of.ts';
import {
  ALONE_BEHIND,
  ANSWERED,
  BEFORE,
  BEHIND,
  DOUBTED,
  HEARD,
  ONLY,
  OWN_BEHIND,
  PRONOUN_BEFORE,
  PRONOUN_BEHIND,
  QUESTION,
  REPORTED,
  SPOKEN,
  SPOKEN_OF,
  SUBJECT_BODY,
  type Way,
} from './ways-of-attributing.ts';

/** Whom a page gives a quotation to. */
export interface Attribution {
  /** Who speaks, when the page says so; a guess unless `plain`. */
  readonly source?: Source | undefined;
  readonly plain: boolean;
  /** The one whom the sentences before are about: a description behind the words may be of them. */
  readonly subject?: Source | undefined;
  /** Every speaker of the record who is named around the quotation. */
  readonly around: ReadonlySet<string>;
  /** The same, with whoever only does something in the sentence behind. */
  readonly mentioned: ReadonlySet<string>;
  /** Whether somebody who is not in the record is named in the same sentence. */
  readonly others: boolean;
}

/**
 * Builds the function that says whom a page gives a quotation to. What stands beside it is read as a clause, and the
 * clause compared with the ways in which the press says who speaks. A pronoun is whoever its block began to speak of.
 *
 * @param speakers the record's speakers, for whom the reader of clauses was built.
 */
export function attributor(
  speakers: readonly Speaker[],
  { read, lastNamesIn }: ClauseReader,
): (quotation: Quotation, day?: string) => Attribution {
  const heads = new Set(
    speakers.filter(({ roles }) => roles.some(({ title }) => HEAD.test(title))).map(({ id }) => id),
  );
  /** “The prime minister” is the one whom the sentences before are about, if that is one. */
  const headOf = (source: Source, meant: Source | undefined): Source =>
    source.head && source.countries.length === 0 && meant !== undefined && heads.has(meant.who)
      ? { ...source, who: meant.who, sort: 'office' }
      : source;
  return (quotation, day) => {
    const { after, previous: near } = quotation;
    // A paragraph that ends with a colon leads up to the next, which has the words.
    const led = quotation.before.trim() === '' && LEAD.test(near);
    const end = near.lastIndexOf('\n') + 1;
    const [previous, line] = led ? [near.slice(0, end), near.slice(end)] : [near, quotation.before];
    const before = line.replace(LABEL, '$1:');
    // Behind a full stop a new sentence begins, about the next thing.
    const ended = /[.…]\s*$/.test(quotation.text) && /^\s+\p{Lu}/u.test(after) && !SO_BEHIND.test(after);
    // English has its comma within the marks.
    const tail = ended ? '' : `${/,\s*$/.test(quotation.text) ? ',' : ''}${clauseBehind(after)}`;
    const names = lastNamesIn(withoutStops(`${previous}\n${before}\n${after}`), day);
    const trail = read(tail, day, names);
    const texts = sentencesOf(before);
    const sentences = texts.map((text) => read(text, day, names));
    const above = read(previous, day);
    // In a sentence behind, whoever only does something has not said the words.
    const behindIt = read(after, day);
    const behindAll = tail.length < after.length && !/[VvTQANEIsM!]/.test(behindIt.shape) ? trail : behindIt;
    const around = new Set([above, ...sentences, behindAll].flatMap((clause) => clause.speakers));
    const lead = sentences.at(-1) ?? read('', day);
    const others = namesOther(behindAll) || namesOther(lead, /[doa]D?$/);
    // What is so long is not all of its block, and begins within a sentence.
    const begun = before.length < AROUND ? sentences : sentences.slice(1);
    // A paragraph before that speaks of people may be about whom "he" is.
    const open = !/[PKGR]/.test(above.shape);
    // “Was Farage right? “…,” he said.”
    const asked = /\?\s*$/.test(before);
    const meant = (those: readonly Clause[], said: string, pattern?: RegExp) =>
      open && !asked ? subjectOf(those, said, quotation.text, pattern) : undefined;
    // A paragraph that begins with the words goes on with the one before, if somebody speaks in that.
    const meantAbove = (said: string, begins = before.trim() === '') =>
      begins && previous.length < AROUND && SPOKEN.test(above.shape) && !/^[^VvT]*[VvT].*R/.test(above.shape)
        ? subjectOf(
            sentencesOf(previous).map((text) => read(text, day)),
            said,
            quotation.text,
          )
        : undefined;
    const byPronoun =
      PRONOUN_BEHIND.test(trail.shape) || ALONE_BEHIND.test(trail.cased) || OWN_BEHIND.test(trail.shape);
    const behind =
      sourceIn(trail, BEHIND) ??
      (byPronoun ? (meant(begun, tail) ?? meantAbove(tail) ?? meant(begun, tail, ONLY)) : undefined);
    // Between two parts of a quotation stands what would stand behind it.
    const joint = ANOTHER_CLAUSE.test(before)
      ? undefined
      : /[”"»]([^.!?”"»\n]*,\s*)$/u.exec(withoutStops(before))?.[1];
    const ahead =
      sourceIn(lead, BEFORE, {
        ending: /^(?:[,.&].*)?$/.test(trail.shape),
        fragment: GOES_ON.test(quotation.text),
      }) ??
      (joint === undefined ? undefined : sourceIn(read(`,${joint}`, day, names), BEHIND)) ??
      // Words that stand alone behind what is reported go on with it.
      (`${lead.shape}${behindIt.shape}`.replace('.', '') === ''
        ? sourceIn(sentences.at(-2) ?? lead, REPORTED)
        : undefined) ??
      (lead.shape === '' && /\?\s*$/.test(before)
        ? sourceIn(sentences.at(-2) ?? lead, ANSWERED)
        : undefined) ??
      (PRONOUN_BEFORE.test(lead.shape)
        ? (meant(begun.slice(0, -1), texts.at(-1) ?? '') ?? meantAbove(before, texts.length === 1))
        : undefined);
    // “Farage hit back: “…”, the Clacton MP said.”
    const described = behind?.sort === 'rank' && ahead?.sort === 'name' ? ahead : undefined;
    const agreed = !behind || !ahead || described !== undefined || identity(behind) === identity(ahead);
    const doubted =
      DOUBTED.test(`${lead.shape} ${trail.shape}`) ||
      HEARD.test(lead.shape) ||
      (behind === undefined && SPOKEN_OF.test(trail.shape)) ||
      QUESTION.test(after) ||
      JUDGED.test(after) ||
      QUOTING.test(tail) ||
      // “…,” Farage told: a headline on what he was told.
      (/T(?:$|[do])/.test(trail.shape) && !/[.!?]/.test(after.split('\n')[0] ?? '')) ||
      REMARK.test(before) ||
      CLAIM.test(before);
    // Right behind the words: “…,” Rama assured Starmer. Nobody else can have said them.
    const right = /^,?(?:[PK],?[xaw]{0,2}[VvT](?!,?[php])|[xa]{0,2}[VvT]x?[PK])(?!.*[VvT]x?[PK])/.test(
      trail.shape,
    );
    // If the clause behind says who spoke, what comes behind that is of other things.
    const said =
      behind !== undefined
        ? [trail]
        : /^[^PKG]*P(?:,[^,PG]{1,16},)?[^PKG]{0,4}[VvT][^PKG]{0,12}:$/.test(lead.shape) &&
            !/[NQLYR!]/.test(behindIt.shape)
          ? []
          : /^[^PKG]*P(?:,[^,PG]{1,16},)?[^PKG]{0,12}[Vv]/.test(lead.shape)
            ? [behindAll]
            : [behindAll, behindIt];
    const mentioned = new Set(
      right ? [] : [above, ...sentences, ...said].flatMap((clause) => clause.speakers),
    );
    const source = behind ?? ahead;
    // “Kemi Badenoch odpowiedział”: he has answered her.
    const toHer =
      source?.sort === 'name' && isHers(source) && HE_SAID.test(behind ? tail : (texts.at(-1) ?? ''));
    const spokenOf = source?.sort === 'name' && speaksOf(quotation.text, source);
    // What somebody is called in the sentence that the words stand in is of those before.
    const told = source === behind || !/^D?K/.test(lead.shape) ? begun : begun.slice(0, -1);
    const subject =
      source?.sort === 'rank'
        ? (described ??
          meant(told, '') ??
          meant(told, '', SUBJECT_BODY) ??
          (source === behind ? meantAbove('') : meantAbove('', texts.length === 1)) ??
          meant(told, '', ONLY))
        : undefined;
    return {
      source: source && headOf(source, meant(begun, '')),
      plain: agreed && !doubted && !spokenOf && !toHer,
      subject,
      around,
      mentioned,
      others,
    };
  };
}

/** Who speaks in a clause, by the first of some ways that it has. */
function sourceIn(
  { shape, cased, parts }: Clause,
  ways: readonly Way[],
  words: Pick<Way, 'ending' | 'fragment'> = {},
): Source | undefined {
  for (const { shape: pattern, named, titled, owner, genitive, ending, fragment } of ways) {
    if ((ending && !words.ending) || (fragment && !words.fragment)) continue;
    const found = pattern.exec(titled ? cased.replaceAll('U', 'w').replaceAll('z', 'x') : shape);
    const source = parts[found?.indices?.[1]?.[0] ?? -1]?.source;
    if (source === undefined) continue;
    if (named && source.sort !== 'name' && source.sort !== 'office') continue;
    if (genitive && source.dative) continue;
    if ((titled && !source.titled) || (source.inflected && !owner)) continue;
    return source;
  }
  return undefined;
}

/** Whether a clause names somebody who is not in the record, but behind a preposition. */
function namesOther({ shape, parts }: Clause, preposition?: RegExp): boolean {
  return parts.some(
    ({ source }, at) =>
      source?.sort === 'name' && source.who === '' && !preposition?.test(shape.slice(0, at)),
  );
}

/** Slavic verbs of a man. */
const HE_SAID = /(?<!\p{L})(?:\p{L}+[aei]o je|je \p{L}+[aei]o|\p{L}+[aeiy]ł)(?!\p{L})/u;

/** A small letter, and no subject: “the hall had cheered ‘we said no’” is about the words. */
const GOES_ON = /^\P{L}*(?!(?:we|you|he|she|it|they|there|this|that)(?:\s|['’]))\p{Ll}/u;

const SO_BEHIND =
  /^(?:\s*\.)? {0,3}(?=(?:(?:That|Those|These|Such|The words) (?:was|were|is|are)(?= the | \p{Lu})|So (?:said|says)|Thus (?:said|spoke)|Così|Lo ha(?: detto| dichiarato| spiegato| affermato| scritto)|Lo d(?:ijo|eclaró)|Quem o disse|Parola (?:di|del|della|dei)|Kështu|Ainsi|Así|Assim|Con (?:queste|questa|estas?)|Avec ces|Com (?:estas?|essas?)|Mit diese[nm]|Me këto|(?:Tim|Ovim) r(?:ij)?ečima|(?:Тим|Овим) р(?:иј)?ечима|Со ови|Tymi słowami|Με (?:αυτά|αυτή|τη φράση)|In questi termini|En (?:ces|estos) t[eé]rm|Nestes termos) )/u;

/** French minutes of a debate: “KEMI BADENOCH. – «…»”. */
const LABEL = /^(\s*\p{Lu}[^.!?:\n]{2,40})\.\s[–—]\s*$/u;

/** The title of a paper, or a word or two, in marks within a sentence. */
const SHORT = /(?<=\p{L} )[“„"«]((?:[\p{L}\p{N}-]+ ){0,3}[\p{L}\p{N}-]+)[”“"»](?=[ ,])/gu;

/** English words that something is said of: “…”, Badenoch said, would not stop a single boat. “…” pledge is worthless. */
const JUDGED =
  /^(?:(?:,[^,.!?]{2,40},| \p{Ll}+) (?:would|should|could|might|must|will|won[’']t|does|doesn[’']t|did|is|was|were|has|had|crossed|became) | (?:would|should|could|won[’']t|had|has) )/u;
/** “…,” Badenoch said, quoting the prime minister. */
const QUOTING =
  /, (?:quoting|citing|reading|mimicking|echoing|paraphrasing|parroting|repeating|recalling|recounting|imitating|borrowing|pointing to|remembering|using|to use|in the [^,.]{1,40}[’']s words|on [^,.]{0,40}behalf) |(?:says|said|insists|insisted) otherwise|back (?:to|at) him/u;
/** A remark, before a colon, that somebody speaks of: “fumed over the jibe: “…”” */
const REMARK =
  /(?:about|at|over|of|to|on|had) (?:(?:the|a|an|one|his|her|this|that|[A-Z]\p{L}+[’']s) )?(?:\p{L}+ )?(?:line|remark|jibe|quip|put-down|suggestion|idea|heckle|excuse|pledge|message|clip|comment|snub|welcome|moment)(?: [^:]{0,40})?:\s*$/u;

/** “…,” Farage said, only to be told, “…” */
const ANOTHER_CLAUSE = /, (?:only|to which|while|and|but) [^,“”"]*,\s*$/u;
/** “Hit back at suggestions that “…””: what somebody else says. */
const CLAIM =
  /(?:suggestions?|claims?|ideas?|notion|hearing|told|believed?|defence|defense|refrain|excuse|line|argument|insistence|assurances?|promise|accusations?|reports?)(?: was| is)? that\s*$/u;

/** What goes on behind a quotation, up to the end of the sentence or the next quotation. */
function clauseBehind(text: string): string {
  // Some languages have it behind the stop: «…». Così Edi Rama.
  return (
    /^[^.!?“"„«\n]{0,160}/u.exec(withoutStops(text.replace(SHORT, '$1')).replace(SO_BEHIND, ', '))?.[0] ?? ''
  );
}

/** The sentences that lead up to a quotation; the last is the one that it stands in. */
function sentencesOf(text: string): string[] {
  return withoutStops(text.replace(SHORT, '$1')).split(/[.!?”"»\n]/);
}

/** Full stops that end no sentence. */
function withoutStops(text: string): string {
  return text.replace(/(?<!\p{L})(Mrs?|Ms|Dr|St|Prof|ds|im|gen|art|nr|bh|κα?|(?!X)\p{Lu})\./gu, '$1 ');
}
