import { changeSettings } from '../stored-settings.ts';
import { message } from './message.ts';
import { record } from './record.ts';

/** Which claims are marked and counted. */
export function OptionsClaims({ claimsOff }: { claimsOff: readonly string[] }) {
  const watch = (claim: string, on: boolean) =>
    changeSettings(({ claimsOff }) => {
      const others = claimsOff.filter((off) => off !== claim);
      return { claimsOff: on ? others : [...others, claim] };
    });
  return (
    <section>
      <h2>{message('claims_watched')}</h2>
      <p class="label">{message('claims_explained')}</p>
      <ul class="rows">
        {record.claims.map(({ id, text }) => (
          <li key={id}>
            <label class="row claim-row">
              <input
                type="checkbox"
                value={id}
                checked={!claimsOff.includes(id)}
                onChange={({ currentTarget }) => watch(id, currentTarget.checked)}
              />
              <span lang="en">{text}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
