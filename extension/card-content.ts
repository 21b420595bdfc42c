import * as v from 'valibot';
import { STANCES } from '../src/record/stances.ts';

const text = v.string();
const difference = v.object({ page: text, record: text, same: v.boolean() });
const differences = v.pipe(v.array(difference), v.readonly());
/** Mentions that lie over each other in one place. */
export const MOST_TOGETHER = 50;
/** No text of a page that a card asks about is longer. */
const pageText = v.pipe(text, v.maxLength(4000));
const FINDINGS = ['verbatim', 'trimmed', 'altered', 'misattributed'] as const;

/** What a card is asked to be about: what the content script has found in one place. */
export const cardQuestion = v.variant('about', [
  v.object({
    about: v.literal('mentions'),
    /** Mentions of several claims may lie over each other. */
    mentions: v.pipe(
      v.array(
        v.object({
          claim: v.pipe(text, v.maxLength(100)),
          /** The sentence around it, as the page has it. */
          sentence: pageText,
        }),
      ),
      v.minLength(1),
      v.maxLength(MOST_TOGETHER),
    ),
    /** The page's own day. */
    day: v.optional(v.pipe(text, v.isoDate())),
  }),
  v.object({
    about: v.literal('quotation'),
    text: pageText,
    finding: v.object({
      finding: v.picklist(FINDINGS),
      statement: v.pipe(text, v.maxLength(200)),
      printing: v.pipe(v.number(), v.integer(), v.minValue(0)),
      turned: v.boolean(),
      change: v.optional(v.picklist(['minor', 'substantial'])),
      differences: v.pipe(v.array(difference), v.maxLength(4000), v.readonly()),
      attributed: v.optional(pageText),
    }),
    day: v.optional(v.pipe(text, v.isoDate())),
  }),
]);

const printed = v.object({
  /** The outlet, where the words are its own and not the speaker's. */
  reportedBy: v.optional(text),
  language: text,
  /** Each a span of the article, to the letter. */
  spans: v.array(text),
});

/** A statement as a card shows it, in the reader's language. */
const shownStatement = v.object({
  stance: v.optional(v.picklist(STANCES)),
  words: printed,
  speaker: text,
  role: v.optional(text),
  /** Where and when. */
  said: text,
  outlets: text,
  /** How long before or after the page. */
  since: v.optional(text),
  note: v.optional(text),
  /** The same words as other outlets have them. */
  otherwise: v.array(v.object({ outlet: text, words: printed })),
  /** Statements without which this one misleads. */
  shownWith: v.array(v.object({ speaker: text, words: printed })),
});

/** A quotation of a page with what the record says of it, in the reader's language. */
const describedQuotation = v.object({
  finding: v.picklist(FINDINGS),
  /** The page's words. */
  text,
  /** Altered: word by word. */
  differences,
  explanation: text,
  /** What a reader could send to the outlet, where the record says something against the page. */
  note: v.optional(v.object({ plain: text, markdown: text })),
});

/** What a card shows. */
export const cardContent = v.variant('about', [
  v.object({
    about: v.literal('mentions'),
    /** With where each claim stands, in a sentence; the one with the strongest answer first. */
    claims: v.array(v.object({ id: text, text, state: text })),
    /** The strongest on the first claim, denials first. */
    statements: v.array(shownStatement),
    /** How many more there are on it. */
    more: v.number(),
  }),
  v.object({ about: v.literal('quotation'), quotation: describedQuotation, statement: shownStatement }),
]);

export type CardQuestion = v.InferOutput<typeof cardQuestion>;
export type CardContent = v.InferOutput<typeof cardContent>;
export type ShownStatement = v.InferOutput<typeof shownStatement>;
export type PrintedWords = v.InferOutput<typeof printed>;
export type DescribedQuotation = v.InferOutput<typeof describedQuotation>;
