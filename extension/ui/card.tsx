import type { CardContent, PrintedWords, ShownStatement } from '../card-content.ts';
import { CopyNote } from './copy-note.tsx';
import { FoundQuotation } from './found-quotation.tsx';
import { message, plural } from './message.ts';
import { Stance } from './stance.tsx';

/** What is shown beside a passage of a page. `position` says which mention it is, where the reader was led to it. */
export function Card({
  content,
  position,
  openPopup,
  close,
}: {
  content: CardContent;
  position: string | undefined;
  openPopup: () => void;
  close: () => void;
}) {
  return (
    <>
      <div class="top">
        <h2>{message('name')}</h2>
        <span class="place">{position}</span>
        <button
          type="button"
          class="close"
          aria-label={message('close')}
          title={message('close')}
          onClick={close}
        >
          ×
        </button>
      </div>
      <div class="said">
        {content.about === 'mentions' ? (
          <Mentioned claims={content.claims} statements={content.statements} />
        ) : (
          <>
            <FoundQuotation quotation={{ ...content.quotation, note: undefined }} />
            <Said
              statement={content.statement}
              // Only of what was shortened does the page not show all of the words.
              wordless={content.quotation.finding !== 'trimmed'}
            />
          </>
        )}
      </div>
      <div class="foot">
        {content.about === 'quotation' && content.quotation.note ? (
          <CopyNote note={content.quotation.note} />
        ) : null}
        <p class="acts">
          <button type="button" onClick={openPopup}>
            {content.about === 'mentions' && content.more > 0
              ? plural('more_statements', content.more)
              : message('open_popup')}
          </button>
        </p>
        {position === undefined ? null : <p class="hint">{message('card_keys')}</p>}
      </div>
    </>
  );
}

/** The first claim with what was said about it; of the others, where they stand. */
function Mentioned({
  claims: [first, ...others],
  statements,
}: Pick<CardContent & { about: 'mentions' }, 'claims' | 'statements'>) {
  return (
    <>
      <h3 class="claim" lang="en">
        {first?.text}
      </h3>
      <p class="state">{first?.state}</p>
      <ol class="statements">
        {statements.map((statement) => (
          <li key={statement.words.spans.join()}>
            <Said statement={statement} />
          </li>
        ))}
      </ol>
      {others.map(({ text, state }) => (
        <div key={text} class="other">
          <h3 lang="en">{text}</h3>
          <p class="state">{state}</p>
        </div>
      ))}
    </>
  );
}

/** A statement, shorter than the popup has it. */
function Said({ statement, wordless }: { statement: ShownStatement; wordless?: boolean }) {
  const { stance, words, speaker, role, said, outlets, since, note, otherwise, shownWith } = statement;
  return (
    <article>
      {stance === undefined ? null : <Stance stance={stance} />}
      {wordless ? null : <Words words={words} />}
      <p class="who">
        <strong>{speaker}</strong>
        {role === undefined ? null : `, ${role}`}
      </p>
      <p class="where">{said}</p>
      <p class="where">{outlets}</p>
      {since === undefined ? null : <p class="where">{since}</p>}
      {note === undefined ? null : <p class="note">{note}</p>}
      {/* Beside a statement about a claim, the popup has them. */}
      {stance === undefined
        ? otherwise.map(({ outlet, words }) => (
            <div key={outlet} class="with">
              <p class="label">{message('also_printed_as', outlet)}</p>
              <Words words={words} />
            </div>
          ))
        : null}
      {shownWith.map(({ speaker, words }) => (
        <div key={speaker} class="with">
          <p class="label">{message('shown_with', speaker)}</p>
          <Words words={words} />
        </div>
      ))}
    </article>
  );
}

/** A speaker's words are in quotation marks; an outlet's are not, and it is named. */
function Words({ words: { reportedBy, language, spans } }: { words: PrintedWords }) {
  return (
    <>
      {reportedBy === undefined ? null : <p class="label">{message('reported_by', reportedBy)}</p>}
      <blockquote lang={language} class={reportedBy === undefined ? '' : 'reported'}>
        {spans.map((exact) => (
          <p key={exact}>{reportedBy === undefined ? <q>{exact}</q> : exact}</p>
        ))}
      </blockquote>
    </>
  );
}
