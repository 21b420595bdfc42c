import type { Printing, Statement as StatementData } from '../../src/record/compile-record.ts';
import type { Stance as StanceName } from '../../src/record/stances.ts';
import { formatDate } from './format-date.ts';
import { message } from './message.ts';
import { articleOf, speakerOf, statementOf } from './record.ts';
import { Stance } from './stance.tsx';

/** A statement as a card: its stance, its words, whose they are, when, where, and who printed them. */
export function Statement({ statement, stance }: { statement: StatementData; stance: StanceName }) {
  const [printing, ...others] = statement.printings;
  if (printing === undefined) return null;
  const { name, kind } = speakerOf(statement.speaker);
  const { role, said, venue, via, note, shownWith } = statement;
  return (
    <article class={`statement ${statement.kind}`}>
      <Stance stance={stance} />
      <Words statement={statement} printing={printing} />
      <p class="who">
        <strong>{name}</strong>
        {/* What is known of an unnamed speaker is in the name. */}
        {kind === 'unnamed' ? null : `, ${role}`}
      </p>
      <p class="where">
        {[venue?.name, said.date === undefined ? message('day_unknown') : formatDate(said.date)]
          .filter((part) => part !== undefined)
          .join(', ')}
        {via === undefined ? null : ` · ${message('via', via)}`}
      </p>
      <p class="where">
        <Printed printing={printing} />
        {others.map((other) => (
          <Printed key={other.article} printing={other} also />
        ))}
      </p>
      {note === undefined ? null : <p class="note">{note}</p>}
      {shownWith.map((id) => (
        <With key={id} statement={statementOf(id)} />
      ))}
    </article>
  );
}

/** A direct statement is the speaker's words, in quotation marks; a reported one is the outlet's, and says so. */
function Words({ statement, printing }: { statement: StatementData; printing: Printing }) {
  const { name } = articleOf(printing.article).outlet;
  if (statement.kind === 'reported') {
    return (
      <>
        <p class="label">{message('reported_by', name)}</p>
        <blockquote>
          {printing.spans.map(({ start, exact }) => (
            <p key={start}>{exact}</p>
          ))}
        </blockquote>
      </>
    );
  }
  return (
    <blockquote>
      {printing.spans.map(({ start, exact }) => (
        <p key={start}>
          <q>{exact}</q>
        </p>
      ))}
    </blockquote>
  );
}

function Printed({ printing, also = false }: { printing: Printing; also?: boolean }) {
  const { outlet, published, address } = articleOf(printing.article);
  const date = published.date === undefined ? message('day_unknown') : formatDate(published.date);
  const name = outlet.certainty === 'certain' ? outlet.name : message('probably', outlet.name);
  return (
    <span class="printed">
      {message(also ? 'also_printed_by' : 'printed_by')}{' '}
      {address.url === undefined ? (
        <span title={message('address_unknown')}>{name}</span>
      ) : (
        <a href={address.url} target="_blank" rel="noreferrer">
          {name}
        </a>
      )}
      {`, ${date}`}
      {address.url === undefined ? ` (${message('address_unknown')})` : ''}
    </span>
  );
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
