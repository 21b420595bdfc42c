import { timeline } from '../../src/record/timeline.ts';
import { language } from './language.ts';
import { claimOf, record, speakerOf } from './record.ts';
import { Stance } from './stance.tsx';

/** What was said about a claim and those related to it, in order. */
export function Timeline({ claim }: { claim: string }) {
  return (
    <ol class="timeline">
      {timeline(record, claim).map(({ said, claim, stance, speakers }) => (
        <li key={[said, claim, stance].join()}>
          <time>{language.date(said)}</time>
          <Stance stance={stance} />
          <p>{language.list([...new Set(speakers.map((speaker) => speakerOf(speaker).name))])}</p>
          <p class="label">{claimOf(claim).text}</p>
        </li>
      ))}
    </ol>
  );
}
