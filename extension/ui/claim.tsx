import { answers } from '../../src/search/answers.ts';
import { message, plural } from './message.ts';
import { claimOf, index, record } from './record.ts';
import { Statement } from './statement.tsx';

/** What is shown of a claim at once; the rest is one step away. */
const SHOWN = 3;

/** A claim with what was said about it, for the passages of a page that mention it. */
export function Claim({ id, passages }: { id: string; passages: readonly string[] }) {
  const { text, about } = claimOf(id);
  const all = answers(record, index, id, passages);
  const said = all.filter(({ stance }) => stance !== 'context');
  const context = all.filter(({ stance }) => stance === 'context');
  const list = (entries: typeof all) =>
    entries.map(({ statement, stance }) => (
      <li key={statement.id}>
        <Statement statement={statement} stance={stance} />
      </li>
    ));
  return (
    <section class="claim">
      <h2>{text}</h2>
      <p class="about">{about}</p>
      <ol class="statements">{list(said.slice(0, SHOWN))}</ol>
      {said.length > SHOWN ? (
        <details>
          <summary>{plural('more_statements', said.length - SHOWN)}</summary>
          <ol class="statements">{list(said.slice(SHOWN))}</ol>
        </details>
      ) : null}
      {context.length > 0 ? (
        <details>
          <summary>{plural('context_statements', context.length)}</summary>
          <p class="label">{message('context_explained')}</p>
          <ol class="statements">{list(context)}</ol>
        </details>
      ) : null}
    </section>
  );
}
