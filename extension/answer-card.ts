import serialised from 'virtual:index';
import record from 'virtual:record';
import { claimState } from '../src/record/claim-state.ts';
import type { Printing, Statement } from '../src/record/compile-record.ts';
import type { Stance } from '../src/record/stances.ts';
import { stateSentence } from '../src/record/state-sentence.ts';
import { strength } from '../src/record/strength.ts';
import { type Answer, answers } from '../src/search/answers.ts';
import { type Index, loadIndex } from '../src/search/search.ts';
import type { CardContent, CardQuestion, PrintedWords, ShownStatement } from './card-content.ts';
import { describeQuotation } from './describe-quotation.ts';
import { articleOf, claimOf, speakerOf, statementOf } from './record-items.ts';
import { formatDate } from './ui/format-date.ts';
import { language } from './ui/language.ts';
import { message } from './ui/message.ts';
import { since } from './ui/since.ts';

/** Two statements are shown where they have together no more letters than this: some ten lines of a card. */
const LONGEST_PAIR = 420;

let index: Index | undefined;

/**
 * What a card shows of a passage.
 *
 * @param page the address of the frame that the passage is in; '' when it is not known.
 * @throws when the question names what the record does not have.
 */
export function answerCard(question: CardQuestion, page: string): CardContent {
  return question.about === 'mentions' ? onMentions(question) : onQuotation(question, page);
}

function onMentions({ mentions, day }: CardQuestion & { about: 'mentions' }): CardContent {
  const ids = [...new Set(mentions.map(({ claim }) => claim))];
  const claims = ids
    .map((id) => ({
      id,
      said: answersTo(
        id,
        mentions.filter(({ claim }) => claim === id).map(({ sentence }) => sentence),
      ),
    }))
    .sort((one, other) => strength(record, one.id) - strength(record, other.id));
  const said = claims[0]?.said ?? [];
  const pair = said.slice(0, 2).map(({ statement, stance }) => shown(statement, stance, day));
  const letters = pair.flatMap(({ words }) => words.spans).join('').length;
  const statements = letters > LONGEST_PAIR ? pair.slice(0, 1) : pair;
  return {
    about: 'mentions',
    claims: claims.map(({ id }) => ({
      id,
      text: claimOf(id).text,
      state: stateSentence(claimState(record, id), language),
    })),
    statements,
    more: said.length - statements.length,
  };
}

function answersTo(claim: string, sentences: readonly string[]): Answer[] {
  index ??= loadIndex(record, serialised);
  return answers(record, index, claim, sentences).filter(({ stance }) => stance !== 'context');
}

function onQuotation({ text, finding, day }: CardQuestion & { about: 'quotation' }, page: string) {
  return {
    about: 'quotation' as const,
    quotation: describeQuotation(text, finding, page),
    statement: shown(statementOf(finding.statement), undefined, day, finding.printing),
  };
}

function shown(statement: Statement, stance?: Stance, day?: string, printing = 0): ShownStatement {
  const { printings, role, said, venue, via, note, shownWith } = statement;
  const { name, kind } = speakerOf(statement.speaker);
  const date = said.date === undefined ? message('day_unknown') : formatDate(said.date);
  return {
    stance,
    words: wordsOf(statement, printings[printing]),
    speaker: name,
    // What is known of an unnamed speaker is in the name.
    role: kind === 'unnamed' ? undefined : role,
    said: [venue?.name, date, via && message('via', via)].filter(Boolean).join(', '),
    outlets: outletsOf(printings, printing),
    since: said.date === undefined || day === undefined ? undefined : since(said.date, day),
    note,
    otherwise: printedOtherwise(statement, printing),
    shownWith: shownWith.map(statementOf).map((other) => ({
      speaker: speakerOf(other.speaker).name,
      words: wordsOf(other, other.printings[0]),
    })),
  };
}

function wordsOf({ kind }: Statement, printing: Printing | undefined): PrintedWords {
  const { outlet, language } = articleOf(printing?.article ?? '');
  return {
    reportedBy: kind === 'reported' ? outlet.name : undefined,
    language,
    spans: printing?.spans.map(({ exact }) => exact) ?? [],
  };
}

/** The outlet of this printing first, each once. */
function outletsOf(printings: readonly Printing[], first: number): string {
  const names = [...printings.slice(first), ...printings.slice(0, first)].map(({ article }) => {
    const { name, certainty } = articleOf(article).outlet;
    return certainty === 'certain' ? name : message('probably', name);
  });
  return [...new Set(names)]
    .map((name, at) => `${message(at === 0 ? 'printed_by' : 'also_printed_by')} ${name}`)
    .join('; ');
}

/** Where outlets printed the same utterance differently, the reader of a quotation is told. */
function printedOtherwise(statement: Statement, printing: number): ShownStatement['otherwise'] {
  const printed = lettersOf(statement.printings[printing]);
  return statement.printings
    .filter((other) => !printed.includes(lettersOf(other)))
    .map((other) => ({
      outlet: articleOf(other.article).outlet.name,
      words: wordsOf(statement, other),
    }));
}

function lettersOf(printing: Printing | undefined): string {
  return (printing?.spans ?? [])
    .map(({ exact }) =>
      exact
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .join(' ');
}
