import { claimState } from '../../src/record/claim-state.ts';
import { stateSentence } from '../../src/record/state-sentence.ts';
import { type Answer, answers } from '../../src/search/answers.ts';
import { Disclosure } from './disclosure.tsx';
import { language } from './language.ts';
import { message, plural } from './message.ts';
import { claimOf, index, record } from './record.ts';
import { Statement } from './statement.tsx';
import { Timeline } from './timeline.tsx';

/** What is shown of a claim at once; the rest is one step away. */
const SHOWN = 2;
/** A reader who asks for the rest, or for what is no answer to the claim, sees more at once. */
const MORE_SHOWN = 5;

/**
 * A claim with where it stands and what was said about it, for the passages of a page that mention it. `folded`, it is
 * not the first: only where it stands is shown, and if that is a denial, its words. `page` is the page's own day.
 */
export function Claim({
  id,
  passages,
  page,
  folded,
}: {
  id: string;
  passages: readonly string[];
  page: string | undefined;
  folded: boolean;
}) {
  const all = answers(record, index(), id, passages);
  const said = all.filter(({ stance }) => stance !== 'context');
  const most = folded ? Number(said[0]?.stance === 'denies') : SHOWN;
  const rest = said.slice(most);
  const about = <Around id={id} context={all.filter(({ stance }) => stance === 'context')} page={page} />;
  return (
    <section class="claim">
      <h2 lang="en">{claimOf(id).text}</h2>
      <p class="state">{stateSentence(claimState(record, id), language)}</p>
      <Statements id={`${id} first`} of={said.slice(0, most)} most={most} claim={id} page={page} />
      {rest.length === 0 ? null : (
        <Disclosure
          id={`${id} more`}
          summary={plural(most === 0 ? 'statements' : 'more_statements', rest.length)}
        >
          <Statements id={`${id} rest`} of={rest} most={MORE_SHOWN} claim={id} page={page} />
          {folded ? about : null}
        </Disclosure>
      )}
      {folded && rest.length > 0 ? null : about}
    </section>
  );
}

/** What helps to understand a claim: what was said when, what it is, and what else was said. */
function Around({ id, context, page }: { id: string; context: readonly Answer[]; page: string | undefined }) {
  return (
    <>
      <Disclosure id={`${id} timeline`} summary={message('timeline')}>
        <Timeline claim={id} />
      </Disclosure>
      <Disclosure id={`${id} about`} summary={message('about_claim')}>
        <About id={id} />
      </Disclosure>
      {context.length > 0 ? (
        <Disclosure id={`${id} context`} summary={plural('context_statements', context.length)}>
          <p class="label">{message('context_explained')}</p>
          <Statements id={`${id} more context`} of={context} most={MORE_SHOWN} claim={id} page={page} />
        </Disclosure>
      ) : null}
    </>
  );
}

/** The first statements of a list; the others can be unfolded. */
function Statements({
  id,
  of,
  most,
  claim,
  page,
}: {
  id: string;
  of: readonly Answer[];
  most: number;
  claim: string;
  page: string | undefined;
}) {
  const list = (entries: readonly Answer[]) => (
    <ol class="statements">
      {entries.map(({ statement, stance }) => (
        <li key={statement.id}>
          <Statement statement={statement} claim={claim} stance={stance} page={page} />
        </li>
      ))}
    </ol>
  );
  return (
    <>
      {of.length === 0 ? null : list(of.slice(0, most))}
      {of.length > most ? (
        <Disclosure id={id} summary={plural('more_statements', of.length - most)}>
          {list(of.slice(most))}
        </Disclosure>
      ) : null}
    </>
  );
}

function About({ id }: { id: string }) {
  const { about, related, otherSchemes } = claimOf(id);
  return (
    <>
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
    </>
  );
}
