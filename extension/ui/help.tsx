import { coverage } from '../../src/record/coverage.ts';
import { STANCES } from '../../src/record/stances.ts';
import { language } from './language.ts';
import { message, plural } from './message.ts';
import { record } from './record.ts';
import { Stance } from './stance.tsx';
import { useOnScreen } from './use-on-screen.ts';

const FINDINGS = ['verbatim', 'trimmed', 'altered', 'misattributed'];

/** How to read what is shown, what the record covers, and what to do about a mistake in it. */
export function Help() {
  const onScreen = useOnScreen();
  return (
    <details class="help">
      <summary>{message('help')}</summary>
      {onScreen ? <Explained /> : null}
    </details>
  );
}

function Explained() {
  return (
    <>
      <h2>{message('help_stances')}</h2>
      <p>{message('help_stances_explained')}</p>
      <dl>
        {STANCES.map((stance) => (
          <div key={stance}>
            <dt>
              <Stance stance={stance} />
            </dt>
            <dd>{message(`stance_${stance.replaceAll(' ', '_')}_means`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{message('help_findings')}</h2>
      <dl>
        {FINDINGS.map((finding) => (
          <div key={finding}>
            <dt>{message(`finding_${finding}`)}</dt>
            <dd>{message(`finding_${finding}_means`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{message('help_record')}</h2>
      <Covered />
      <p>{message('help_not_covered')}</p>
      <h2>{message('help_mistake')}</h2>
      <p>{message('help_mistake_explained')}</p>
    </>
  );
}

/** What the record has, counted from the record itself. */
function Covered() {
  const { articles, statements, outlets, from, to } = coverage(record);
  return (
    <>
      <p>
        {message(
          'help_covered',
          plural('articles', articles),
          language.list(outlets),
          plural('statements', statements),
          from === undefined ? message('day_unknown') : language.date(from),
          to === undefined ? message('day_unknown') : language.date(to),
        )}
      </p>
      <ul lang="en">
        {record.claims.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  );
}
