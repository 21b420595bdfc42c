import { message } from './message.ts';

/** One of several; `words` has the message for each. */
export function Choice<Value extends string>({
  name,
  label,
  value,
  words,
  choose,
}: {
  name: string;
  label: string;
  value: Value;
  words: { readonly [Each in Value]: string };
  choose: (value: Value) => void;
}) {
  return (
    <fieldset>
      <legend class="unseen">{message(label)}</legend>
      {(Object.entries(words) as [Value, string][]).map(([each, word]) => (
        <label key={each} class="row">
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === value}
            onChange={() => choose(each)}
          />
          {message(word)}
        </label>
      ))}
    </fieldset>
  );
}

/** Something that is on or off, and what that means. */
export function Toggle({
  label,
  explained,
  on,
  change,
}: {
  label: string;
  explained: string;
  on: boolean;
  change: (on: boolean) => void;
}) {
  return (
    <div class="toggle">
      <label class="row">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={explained}
          onChange={({ currentTarget }) => change(currentTarget.checked)}
        />
        {message(label)}
      </label>
      <p class="label" id={explained}>
        {message(explained)}
      </p>
    </div>
  );
}
