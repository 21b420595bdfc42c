import { answers } from '../../src/search/answers.ts';
import { AllowSites } from './allow-sites.tsx';
import { message } from './message.ts';
import { OptionsButton } from './options-button.tsx';
import { Pinning } from './pinning.tsx';
import { claimOf, index, mentionsIn, record } from './record.ts';
import { Sample } from './sample.tsx';
import { Statement } from './statement.tsx';
import { useSettings } from './use-settings.ts';

/** What a reader sees once, after the installation: what will happen, and what never will. */
export function Welcome() {
  const style = useSettings()?.settings.style;
  return (
    <>
      <header>
        <h1>{message('welcome')}</h1>
      </header>
      <main>
        <p class="lead">{message('welcome_lead')}</p>
        <AllowSites />
        <section>
          <h2>{message('welcome_sample')}</h2>
          <p class="label">{message('welcome_marked')}</p>
          {style === undefined ? null : <Sample style={style} grounds={['light']} />}
          <p class="label">{message('welcome_said')}</p>
          <Said />
        </section>
        <Pinning />
        <section>
          <h2>{message('never')}</h2>
          <ul class="plain">
            <li>{message('never_sends')}</li>
            <li>{message('never_judges')}</li>
            <li>{message('never_changes')}</li>
          </ul>
        </section>
        <section>
          <p>{message('welcome_options')}</p>
          <p class="acts">
            <OptionsButton />
          </p>
        </section>
      </main>
    </>
  );
}

/** What the record answers to the sample: one statement, as the popup shows it. */
function Said() {
  const text = message('sample_text');
  const [mention] = mentionsIn([text]);
  const all = mention === undefined ? [] : answers(record, index(), mention.claim, []);
  // One that needs no explaining.
  const said = all.find(({ statement: { note, shownWith } }) => note === undefined && shownWith.length === 0);
  return mention === undefined || said === undefined ? null : (
    <div class="popup-sample">
      <p class="label" lang="en">
        {claimOf(mention.claim).text}
      </p>
      <Statement statement={said.statement} claim={mention.claim} stance={said.stance} />
    </div>
  );
}
