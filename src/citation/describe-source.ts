import type { Article } from '../record/compile-article.ts';
import type { Printing, Speaker, Statement } from '../record/compile-record.ts';
import type { Stance } from '../record/stances.ts';
import type { Language } from '../record/state-sentence.ts';
import type { Passage } from './link-passage.ts';

/** What a citation of a statement is made of: the statement as one article printed it. */
export interface Source {
  readonly statement: Statement;
  readonly printing: Printing;
  readonly article: Article;
  readonly speaker: Speaker;
  /** The claim that it is cited for, in words, and what the speaker does with it. */
  readonly claim: { readonly text: string; readonly stance: Stance };
  /** How to link to the words in the article, where its address is known. */
  readonly passage?: Passage | undefined;
  /** The statements without which this one misleads. */
  readonly shownWith: readonly Omit<Source, 'claim' | 'shownWith'>[];
}

/** A citation in words, part by part; every format is laid out from these. */
export interface Description {
  /** Above the words; only where they are the outlet's own. */
  readonly label?: string | undefined;
  /** As printed, paragraph by paragraph; a speaker's own words are in quotation marks. */
  readonly words: readonly string[];
  readonly speaker: string;
  /** Role, place and day, and who the words came through. */
  readonly said: string;
  /** Stands before the outlet. */
  readonly printedBy: string;
  readonly outlet: string;
  /** The day of publication with its certainty. */
  readonly published: string;
  /** Where to look for an article whose address is not known. */
  readonly lookFor?: string | undefined;
  readonly claim: string;
  /** What has to be known of the words, and the words without which they mislead. */
  readonly notes: readonly string[];
}

/** Puts a source into words. What is not known is said to be unknown or left out; no rating is made of a stance. */
export function describeSource(source: Source, language: Language): Description {
  const { statement, printing, article, speaker, claim, shownWith } = source;
  const { message, date } = language;
  const { role, said, venue, via, note } = statement;
  return {
    ...wordsAsPrinted(source, language),
    speaker: speaker.name,
    said: [
      // What is known of an unnamed speaker is in the name.
      speaker.kind === 'unnamed' ? undefined : role,
      venue?.name,
      said.date === undefined ? message('day_unknown') : date(said.date),
      via === undefined ? undefined : message('via', via),
    ]
      .filter((part) => part !== undefined)
      .join(', '),
    printedBy: message('printed_by'),
    outlet:
      article.outlet.certainty === 'certain' ? article.outlet.name : message('probably', article.outlet.name),
    published: publishedIn(article, language),
    lookFor:
      article.address.lookFor === undefined ? undefined : message('address_unknown', article.address.lookFor),
    claim: `${message('on_claim', claim.text)} – ${message(`stance_${claim.stance.replaceAll(' ', '_')}`)}`,
    notes: [
      note,
      printing.note,
      ...shownWith.map((other) =>
        [message('shown_with', other.speaker.name), ...wordsAsPrinted(other, language).words].join(' '),
      ),
    ].filter((part) => part !== undefined),
  };
}

/** The day of publication in words, with how sure it is. */
export function publishedIn({ published }: Article, { message, date }: Language): string {
  if (published.date === undefined) return message('day_unknown');
  const day = date(published.date);
  return published.certainty === 'certain' ? day : message(`date_${published.certainty}`, day);
}

/** A headline or a byline; undefined where the seeds say that it is not known. */
export function known(text: string): string | undefined {
  return text === 'unknown' ? undefined : text;
}

function wordsAsPrinted(
  { statement, printing, article }: Omit<Source, 'claim' | 'shownWith'>,
  { message }: Language,
): Pick<Description, 'label' | 'words'> {
  const words = printing.spans.map(({ exact }) => exact);
  return statement.kind === 'direct'
    ? { words: words.map((words) => `“${words}”`) }
    : { label: message('reported_by', article.outlet.name), words };
}
