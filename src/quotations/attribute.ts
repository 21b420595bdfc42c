import { conceptFinder } from '../mentions/find-concepts.ts';
import type { Speaker } from '../record/compile-record.ts';
import { type Days, daysOf } from '../record/edtf.ts';
import { normalise } from '../text/normalise.ts';
import type { Quotation } from './find-quotations.ts';

/** Whom a page gives a quotation to. */
export interface Attribution {
  /**
   * A speaker of the record, or someone else (''), when the page plainly says so. Someone else may still be an
   * office that a speaker holds: see {@link mayBe}.
   */
  readonly speaker?: string | undefined;
  /** The name or office as the page has it. */
  readonly name?: string | undefined;
  /** Every speaker of the record who is named around the quotation. */
  readonly around: ReadonlySet<string>;
}

/** Verbs that put words into someone's mouth, normalised; stems end in `*`. */
const SPEECH = [
  'said says say saying told tells added adds insist* replied replies reply tweeted tweets wrote writes posted stated states',
  'warned warns argu* claimed claims declar* announc* confirm* stress* explain* admitted admits joked called accord*',
  'tha thot shtoi deklaroi theksoi shkroi shpreh* nenvizoi njoftoi paralajmeroi pergjigj* sipas',
  'detto dice disse dichiara* aggiun* afferm* spiega* sottoline* ribadi* rispos* ha scritto secondo',
  'rekao rekla kazao kazala izjavi* dodao dodala napisao porucio porucila naveo navela istak* naglas* upozori* objasni* прере* рече изјави* додаде порача рекао рекла казао изјавио додао',
  'sagte sagt erklar* betonte meinte warnte kundigte antwortete fugte schrieb laut',
  'dit declar* ajout* affirm* expliqu* souligne* assure* indique* enumere prevenu repondu lance ecrit selon',
  'dijo dice declaro anadio afirmo explico subrayo advirtio senalo aseguro respondio reitero escribio segun',
  'disse afirmou declarou acrescentou explicou sublinhou garantiu avisou respondeu reiterou escreveu segundo',
  'powiedzial* oswiadczyl* dodal* stwierdzil* podkresl* zapowiedzial* ocenil* odpowiedzial* napisal* mowi',
  'ειπε δηλωσε προσθεσε τονισε απαντησε σημειωσε υπογραμμισε προειδοποιησε εγραψε συμφωνα',
].flatMap((line) => fold(line).split(' '));

const PRONOUNS = [
  'he',
  'she',
  'er',
  'sie',
  'il',
  'elle',
  'ai',
  'ajo',
  'on',
  'ona',
  'тој',
  'таа',
  'он',
  'lui',
  'lei',
  'el',
  'ella',
  'ele',
  'ela',
];

const UNKNOWN_NAME =
  /(?<![\p{L}’'-])(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|President|Minister)\.? )?\p{Lu}[\p{L}’'-]+(?: (?:(?:de|di|du|da|la|le|von|van|der|den) )*\p{Lu}[\p{L}’'-]+)+/gu;

/** Two capitals in a row that are an office, an outlet, a country, or the beginning of a sentence. */
const NOT_A_NAME =
  /^(The|A|An|But|And|In|On|At|When|Then|Turning|Asked)\b|\b(Minister|Secretary|Office|News|Radio|Times|Kingdom|Mirror|Express|Channel|Balkans|PM)$/;

/** Characters between a subject and its verb: room for an office in apposition. */
const FARTHEST_SUBJECT = 90;
/** Characters between a verb and a subject behind it: room for a title. */
const FARTHEST_OBJECT = 40;

/** Somebody without a name, as English has it right beside a verb of speech: "the dean said", "said a supporter". */
const SOMEBODY = String.raw`(?:the|a|an|one|another|his|her|my|their|its) (?:[\p{L}’'-]+ ){0,3}?[\p{L}’'-]+`;
const SOMEBODY_BEFORE = new RegExp(
  String.raw`(?:^|[^\p{L}])(${SOMEBODY})(?: had| has|,[^,]{0,40},)? $`,
  'iu',
);
const SOMEBODY_BEHIND = new RegExp(`^ (${SOMEBODY})`, 'iu');
/** A name behind a dash, as under a motto: “…” – Edi Rama. */
const SIGNED = /^\s*[–—]\s*(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+)\s*(?:[,.]|$)/u;
/** Between a verb and a name behind it: whoever is named is beside the speaker, and not he; or it is another thing. */
const BESIDE =
  /[,;:–—]|(?<!\p{L})(?:with|to|during|while|as|after|before|about|in|on|at|from|near|mit|vor|nach|bei|uber|über|während|in|con|durante|dopo|prima|sobre|tras|en|avec|pendant|après|avant|à|dans|sur|com|após|em|no|na|sa|s|na|u|posle|nakon|pred|so|vo|za|o|z|ze|w|do|po|przed|podczas|me|pas|gjate|gjatë|ne|në|te|të|με|σε|στο|στη|στην|στον|μετα|μετά|πριν)(?!\p{L})/iu;
/** Words that fit too many people to tell one from another. */
const ANYBODY =
  /\b(leader|head|officials?|politicians?|host|guest|counterpart|man|woman|chief|boss|speaker|other|source|report|statement|government|party|paper|newspaper|article|letter|premier|pm|spokes\p{L}+)\b/iu;

interface Person {
  /** A speaker's id; '' for someone who is not in the record. */
  readonly who: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Builds the function that says whom a page gives a quotation to: by a name or office beside a verb of speech, or
 * "he said" when only one person can be meant. Where it is not plain, it says nothing.
 *
 * @param speakers the record's speakers.
 */
export function attributor(speakers: readonly Speaker[]) {
  // A country that is named in a report of speech is mostly what is spoken of.
  const people = speakers.filter(
    ({ kind, name }) => kind === 'person' || (kind === 'body' && name.includes(' ')),
  );
  const names = conceptFinder(
    Object.fromEntries(people.map(({ id, name, spellings }) => [id, [name, ...spellings].map(nameForm)])),
  );
  const offices = officesOf(people);
  const verbs = conceptFinder({ speech: SPEECH, pronoun: PRONOUNS.map(fold) });

  const peopleIn = (text: string, day: string | undefined): Person[] => {
    const folded = normalise(text);
    const known = [
      ...names(folded.text).map(({ concept, start, end }) => ({ who: concept, start, end })),
      ...officesIn(folded.text, offices, day),
    ].map(({ who, start, end }) => ({
      who,
      start: folded.origin(start),
      end: folded.origin(end),
      name: text.slice(folded.origin(start), folded.origin(end)),
    }));
    const unknown = [...text.matchAll(UNKNOWN_NAME)]
      .map(({ 0: name, index }) => ({ who: '', name, start: index, end: index + name.length }))
      .filter(({ name }) => !NOT_A_NAME.test(name))
      .filter(({ start, end }) => !known.some((person) => person.start < end && start < person.end));
    return [...known, ...unknown].sort((a, b) => a.start - b.start || b.end - a.end);
  };

  const spoken = (text: string, kind: 'speech' | 'pronoun') => {
    const folded = normalise(text);
    return verbs(folded.text)
      .filter(({ concept }) => concept === kind)
      .map(({ start, end }) => ({ start: folded.origin(start), end: folded.origin(end) }));
  };

  return (quotation: Quotation, day?: string): Attribution => {
    // Behind a full stop a new sentence begins, about the next thing.
    const ended = /[.…]\s*$/.test(quotation.text) && /^\s+\p{Lu}/u.test(quotation.after);
    const after = ended ? '' : clauseAfter(quotation.after);
    const before = clauseBefore(quotation.before);
    const around = new Set(
      [quotation.previous, quotation.before, quotation.after]
        .flatMap((text) => peopleIn(text, day))
        .map(({ who }) => who)
        .filter((who) => who !== ''),
    );
    const signed = SIGNED.exec(quotation.after);
    if (signed?.[1] !== undefined) {
      const name = signed[1];
      const [known] = peopleIn(name, day);
      return { speaker: known?.who ?? '', name, around };
    }
    for (const [text, side] of [
      [after, 'after'],
      [before, 'before'],
    ] as const) {
      const spokenHere = spoken(text, 'speech');
      const verb = side === 'after' ? spokenHere[0] : spokenHere.at(-1);
      if (verb === undefined && !(side === 'before' && /:\s*$/.test(text))) continue;
      const pronoun = spoken(text, 'pronoun').some(({ end, start }) => near(start, end, verb));
      const person = pronoun ? undefined : subject(text, verb, peopleIn(text, day));
      if (person) return { speaker: person.who, name: person.name, around };
      if (!pronoun) continue;
      const meant = peopleIn(`${quotation.previous}\n${quotation.before}`, day);
      const [only] = meant;
      if (only && new Set(meant.map(({ who, name }) => who || name)).size === 1) {
        return { speaker: only.who, name: only.name, around };
      }
    }
    return { around };
  };
}

/** Whether a pronoun is the subject of the verb: "he said", "he has said", "said he". */
function near(start: number, end: number, verb: { start: number; end: number } | undefined): boolean {
  if (verb === undefined) return false;
  return end <= verb.start ? verb.start - end < 12 : start - verb.end < 3;
}

/** The person nearest to the verb of speech: before it ("Rama said"), or right behind it ("said Rama"). */
function subject(
  text: string,
  verb: { start: number; end: number } | undefined,
  people: readonly Person[],
): Person | undefined {
  if (verb === undefined) {
    // "Rama played down the leader of Reform UK: “": the words are of whom the sentence is about. Who is named later,
    // or after a "with", may be anybody.
    const known = people.filter(({ who }) => who !== '');
    const [first] = known;
    if (first && known.length === 1 && text.slice(0, first.start).trim() === '') return first;
    return people.findLast(({ end }) => /^\s*:/.test(text.slice(end)));
  }
  const somebody = (found: RegExpExecArray | null): Person[] =>
    found?.[1] === undefined ? [] : [{ who: '', name: found[1], start: 0, end: 0 }];
  const gap = (person: Person) => text.slice(person.end, verb.start);
  const front = people.findLast(
    (person) =>
      person.end <= verb.start &&
      verb.start - person.end < FARTHEST_SUBJECT &&
      // Capitals are no name in every language: someone unknown has to stand right beside the verb, or behind an office.
      (person.who !== '' ||
        /^(\s*(ha |a |hat |has |had |ka |je )?|, [^.]*, | of [^.,]* )$/.test(gap(person)) ||
        (/, $/.test(text.slice(0, person.start)) && gap(person) === ', ')),
  );
  const [nearer] = somebody(SOMEBODY_BEFORE.exec(text.slice(0, verb.start)));
  if (nearer && (front === undefined || !/^(,| of )/.test(gap(front)))) {
    return front && nearer.name.includes(front.name) ? front : nearer;
  }
  if (front !== undefined || /^t(old|ells?)$/i.test(text.slice(verb.start, verb.end))) return front;
  const behind = people.find(
    ({ who, start }) =>
      start >= verb.end &&
      start - verb.end < FARTHEST_OBJECT &&
      (who !== '' || !BESIDE.test(text.slice(verb.end, start))),
  );
  return behind ?? somebody(SOMEBODY_BEHIND.exec(text.slice(verb.end)))[0];
}

/**
 * Whether a name or office that is nobody in the record may still mean one of its speakers: by a word of the
 * speaker's own offices or country, because it would fit anybody, or because we cannot read its script.
 */
export function mayBe(name: string, { name: own, roles }: Speaker): boolean {
  if (ANYBODY.test(name) || /[^\p{Script=Latin}\P{L}]/u.test(name)) return true;
  const words = (text: string) => fold(text).match(/\p{L}{4,}/gu) ?? [];
  const known = [own, ...roles.flatMap(({ title, aliases }) => [title, ...aliases])].flatMap(words);
  return words(name).some((word) => known.some((other) => other.slice(0, 6) === word.slice(0, 6)));
}

/** What goes on behind a quotation, up to the end of the sentence or the next quotation. */
function clauseAfter(text: string): string {
  return /^[^.!?“"„«\n]{0,160}/u.exec(text)?.[0] ?? '';
}

/** What leads up to a quotation, from the end of the sentence or quotation before. */
function clauseBefore(text: string): string {
  const plain = text.replace(/\b(Mr|Mrs|Ms|Dr|St)\./g, '$1 ');
  return plain.split(/[.!?”"»\n]/).at(-1) ?? '';
}

interface Office {
  readonly who: string;
  /** As it is found in a text: normalised. */
  readonly office: string;
  readonly term: Days | undefined;
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

/** A name as it is found: the longer ones with the endings that many languages give them. */
function nameForm(name: string): string {
  const form = fold(name);
  return form.length > 4 ? `${form}*` : form;
}

function fold(text: string): string {
  return normalise(text).text;
}
