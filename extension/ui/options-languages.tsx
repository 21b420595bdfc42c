import { LANGUAGES } from '../languages.ts';
import { languageName, switchLanguage } from './language-switch.tsx';
import { message, messageLanguage } from './message.ts';

/** In which languages pages are read. */
export function OptionsLanguages({ languagesOff }: { languagesOff: readonly string[] }) {
  const named = LANGUAGES.map((tag) => ({ tag, name: languageName(tag) })).sort((one, other) =>
    one.name.localeCompare(other.name, messageLanguage()),
  );
  return (
    <section>
      <h2>{message('languages')}</h2>
      <p class="label">{message('languages_explained')}</p>
      <ul class="rows columns">
        {named.map(({ tag, name }) => (
          <li key={tag}>
            <label class="row">
              <input
                type="checkbox"
                value={tag}
                checked={!languagesOff.includes(tag)}
                onChange={({ currentTarget }) => switchLanguage(tag, currentTarget.checked)}
              />
              <span class="language">{name}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
