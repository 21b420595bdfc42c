import { claimState } from '../../src/record/claim-state.ts';
import { stateSentence } from '../../src/record/state-sentence.ts';
import { answers } from '../../src/search/answers.ts';
import { Disclosure } from './disclosure.tsx';
import { language } from './language.ts';
import { message, plural } from './message.ts';
import { claimOf, index, record } from './record.ts';
import { Statement } from './statement.tsx';
import { Timeline } from './timeline.tsx';

/** What is shown of a claim at once; the rest is one step away. */
const SHOWN = 2;

/** A claim with what was said about it, for the passages of a page that mention it. `page` is the page's own day. */
export function Claim({
  id,
  passages,
  page,
}: {
  id: string;
  passages: readonly string[];
  page: string | undefined;
}) {
  const { text, about, related, otherSchemes } = claimOf(id);
  const all = answers(record, index(), id, passages);
  const said = all.filter(({ stance }) => stance !== 'context');
  const context = all.filter(({ stance }) => stance === 'context');
  const list = (entries: typeof all) => (
    <ol class="statements">
      {entries.map(({ statement, stance }) => (
        <li key={statement.id}>
          <Statement statement={statement} claim={id} stance={stance} page={page} />
        </li>
      ))}
    </ol>
  );
  return (
    <section class="claim">
      <h2 lang="en">{text}</h2>
      <p class="state">{stateSentence(claimState(record, id), language)}</p>
      {list(said.slice(0, SHOWN))}
      {said.length > SHOWN ? (
        <Disclosure id={`${id} more`} summary={plural('more_statements', said.length - SHOWN)}>
          {list(said.slice(SHOWN))}
        </Disclosure>
      ) : null}
      <Disclosure id={`${id} timeline`} summary={message('timeline')}>
        <Timeline claim={id} />
      </Disclosure>
      <Disclosure id={`${id} about`} summary={message('about_claim')}>
        <p lang="en">{about}</p>
        <dl lang="en">
          {related.map(({ claim, how }) => (
            <div key={claim}>
              <dt>{claimOf(claim).text}</dt>
              <dd>{how}</dd>
            </div>
          ))}
          {otherSchemes.map(({ name, how }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{how}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      {context.length > 0 ? (
        <Disclosure id={`${id} context`} summary={plural('context_statements', context.length)}>
          <p class="label">{message('context_explained')}</p>
          {list(context)}
        </Disclosure>
      ) : null}
    </section>
  );
}
