import { timeline } from '../../src/record/timeline.ts';
import { language } from './language.ts';
import { message } from './message.ts';
import { claimOf, record, speakerOf } from './record.ts';
import { Stance } from './stance.tsx';

/** What was said about a claim and those related to it, in order. */
export function Timeline({ claim }: { claim: string }) {
  return (
    <ol class="timeline">
      {timeline(record, claim).map(({ said, claim, stance, speakers }) => (
        <li key={[said, claim, stance].join()}>
          <p class="where">
            <time>{language.date(said)}</time> · {claimOf(claim).short}
          </p>
          {/* Of context, the timeline has only what other outlets reported of a plan. */}
          {stance === 'context' ? (
            <Stance stance={stance} word={message('reported')} />
          ) : (
            <Stance stance={stance} />
          )}
          <p>{language.list([...new Set(speakers.map((speaker) => speakerOf(speaker).name))])}</p>
        </li>
      ))}
    </ol>
  );
}
