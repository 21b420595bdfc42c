import { LANGUAGES } from '../languages.ts';
import { changeSettings } from '../stored-settings.ts';
import { intlKnows } from './intl-knows.ts';
import { message, messageLanguage } from './message.ts';

/** What a language is called in the language of the messages. */
export function languageName(tag: string): string {
  if (!intlKnows()) return message('language_names').split(' ')[LANGUAGES.indexOf(tag)] ?? tag;
  return new Intl.DisplayNames(messageLanguage(), { type: 'language' }).of(tag) ?? tag;
}

/** Says that pages in a language are switched off, and how to have them back. */
export function LanguageOff({ language }: { language: string }) {
  return (
    <div class="empty">
      <p>{message('language_off', languageName(language))}</p>
      <p class="acts">
        <button type="button" onClick={() => switchLanguage(language, true)}>
          {message('site_switch_on')}
        </button>
      </p>
    </div>
  );
}

/** Switches the pages in a language on or off, in open tabs as well. */
export function switchLanguage(language: string, on: boolean): Promise<void> {
  return changeSettings(({ languagesOff }) => {
    const others = languagesOff.filter((off) => off !== language);
    return { languagesOff: on ? others : [...others, language] };
  });
}
