import type { Problem, Settings } from '../settings.ts';
import { changeSettings } from '../stored-settings.ts';
import { Choice, Toggle } from './choice.tsx';
import { message } from './message.ts';
import { OptionsClaims } from './options-claims.tsx';
import { OptionsFile } from './options-file.tsx';
import { OptionsLanguages } from './options-languages.tsx';
import { OptionsSites } from './options-sites.tsx';
import { Problems } from './problems.tsx';
import { Sample } from './sample.tsx';
import { useSettings } from './use-settings.ts';

const STYLES: { readonly [Style in Settings['style']]: string } = {
  marker: 'style_marker',
  line: 'style_line',
  strong: 'style_strong',
  none: 'style_none',
};
const THEMES: { readonly [Theme in Settings['theme']]: string } = {
  system: 'theme_system',
  light: 'theme_light',
  dark: 'theme_dark',
};

/** The options page. */
export function Options() {
  const stored = useSettings();
  return (
    <>
      <header>
        <h1>{message('options_of')}</h1>
        <p class="page">{message('options_at_once')}</p>
      </header>
      <main>
        {stored === undefined ? null : (
          <>
            <Damaged problems={stored.problems} />
            <OptionsSites sitesOff={stored.settings.sitesOff} />
            <OptionsClaims claimsOff={stored.settings.claimsOff} />
            <OptionsLanguages languagesOff={stored.settings.languagesOff} />
            <Marks settings={stored.settings} />
            <Theme settings={stored.settings} />
            <OptionsFile settings={stored.settings} />
          </>
        )}
      </main>
    </>
  );
}

/** Says what of the stored settings could not be read, until the reader has seen it. */
function Damaged({ problems }: { problems: readonly Problem[] }) {
  return problems.length === 0 ? null : (
    <div class="notice" role="status">
      <p>{message('settings_damaged')}</p>
      <Problems problems={problems} />
      <p class="acts">
        <button type="button" onClick={() => changeSettings({})}>
          {message('settings_damaged_accept')}
        </button>
      </p>
    </div>
  );
}

function Marks({ settings: { style, quotations, card } }: { settings: Settings }) {
  return (
    <section>
      <h2>{message('marks')}</h2>
      <Choice
        name="style"
        label="marks"
        value={style}
        words={STYLES}
        choose={(style) => changeSettings({ style })}
      />
      <Sample style={style} grounds={['light', 'dark']} />
      <p class="label">{message('marks_contrast')}</p>
      <Toggle
        label="quotations_check"
        explained="quotations_explained"
        on={quotations}
        change={(quotations) => changeSettings({ quotations })}
      />
      <Toggle label="card" explained="card_explained" on={card} change={(card) => changeSettings({ card })} />
    </section>
  );
}

function Theme({ settings: { theme } }: { settings: Settings }) {
  return (
    <section>
      <h2>{message('theme')}</h2>
      <p class="label">{message('theme_explained')}</p>
      <Choice
        name="theme"
        label="theme"
        value={theme}
        words={THEMES}
        choose={(theme) => changeSettings({ theme })}
      />
    </section>
  );
}
