import type { Printing, Statement as StatementData } from '../../src/record/compile-record.ts';
import type { Stance as StanceName } from '../../src/record/stances.ts';
import { Cite } from './cite.tsx';
import { formatDate } from './format-date.ts';
import { Marked } from './marked.tsx';
import { message } from './message.ts';
import { articleOf, speakerOf, statementOf } from './record.ts';
import { since } from './since.ts';
import { Stance } from './stance.tsx';

/**
 * A statement as a card: its stance on a claim, its words, whose they are, when, where, and who printed them. `page` is
 * the day of the page that it is shown beside, where that is known.
 */
export function Statement({
  statement,
  claim,
  stance,
  page,
}: {
  statement: StatementData;
  claim: string;
  stance: StanceName;
  page?: string | undefined;
}) {
  const [printing] = statement.printings;
  if (printing === undefined) return null;
  const { name, kind } = speakerOf(statement.speaker);
  const { role, said, venue, via, note, shownWith } = statement;
  return (
    <article data-statement={statement.id} data-claim={claim}>
      <Stance stance={stance} />
      <Words statement={statement} printing={printing} />
      <Variants statement={statement} />
      <p class="who">
        <strong>
          <Marked text={name} />
        </strong>
        {/* What is known of an unnamed speaker is in the name. */}
        {kind === 'unnamed' ? null : <Marked text={`, ${role}`} />}
      </p>
      <p class="where">
        {[venue?.name, said.date === undefined ? message('day_unknown') : formatDate(said.date)]
          .filter((part) => part !== undefined)
          .join(', ')}
        {via === undefined ? null : ` · ${message('via', via)}`}
      </p>
      <p class="where">
        <Printings printings={statement.printings} />
      </p>
      {page === undefined || said.date === undefined ? null : <p class="where">{since(said.date, page)}</p>}
      {note === undefined ? null : <p class="note">{note}</p>}
      {shownWith.map((id) => (
        <With key={id} statement={statementOf(id)} />
      ))}
      <Cite cited={{ statement: statement.id, claim }} />
    </article>
  );
}

/** A direct statement is the speaker's words, in quotation marks; a reported one is the outlet's, and says so. */
function Words({ statement, printing }: { statement: StatementData; printing: Printing }) {
  const { outlet, language } = articleOf(printing.article);
  if (statement.kind === 'reported') {
    return (
      <>
        <p class="label">{message('reported_by', outlet.name)}</p>
        <blockquote class="reported" lang={language}>
          {printing.spans.map(({ start, exact }) => (
            <p key={start}>
              <Marked text={exact} />
            </p>
          ))}
        </blockquote>
      </>
    );
  }
  return (
    <blockquote lang={language}>
      {printing.spans.map(({ start, exact }) => (
        <p key={start}>
          <q>
            <Marked text={exact} />
          </q>
        </p>
      ))}
    </blockquote>
  );
}

/** Words that were printed otherwise as well: in the third person, or under another spelling. */
function Variants({ statement: { kind, printings } }: { statement: StatementData }) {
  const [first, ...others] = printings;
  const printed = first?.spans.map(({ exact }) => exact.toLowerCase()).join('\n') ?? '';
  return others
    .map(({ article, note, spans }) => ({
      article,
      note,
      spans: spans.filter(({ exact }) => !printed.includes(exact.toLowerCase())),
    }))
    .filter(({ spans }) => spans.length > 0)
    .map(({ article, note, spans }) => (
      <p key={`${article} ${spans[0]?.start}`} class="note">
        {message('also_printed_as', articleOf(article).outlet.name)}{' '}
        {spans.map(({ start, exact }) => (kind === 'direct' ? <q key={start}>{exact}</q> : exact))}
        {note === undefined ? null : <span class="remark">{note}</span>}
      </p>
    ));
}

/** Who printed it, each outlet's article once, though it may print the words more than once. */
function Printings({ printings }: { printings: readonly Printing[] }) {
  const articles = [...new Set(printings.map(({ article }) => article))];
  return articles.map((id, at) => {
    const { outlet, published, address } = articleOf(id);
    const date = published.date === undefined ? message('day_unknown') : formatDate(published.date);
    const name = outlet.certainty === 'certain' ? outlet.name : message('probably', outlet.name);
    return (
      <span key={id} class="printed">
        {message(at === 0 ? 'printed_by' : 'also_printed_by')}{' '}
        {address.url === undefined ? (
          name
        ) : (
          <a href={address.url} target="_blank" rel="noreferrer">
            {name}
          </a>
        )}
        {`, ${date}`}
      </span>
    );
  });
}

/** A statement without which the one above it misleads. */
function With({ statement }: { statement: StatementData }) {
  const [printing] = statement.printings;
  if (printing === undefined) return null;
  return (
    <div class="with">
      <p class="label">{message('shown_with', speakerOf(statement.speaker).name)}</p>
      <Words statement={statement} printing={printing} />
    </div>
  );
}
