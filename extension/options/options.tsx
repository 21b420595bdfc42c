import { render } from 'preact';
import browser from '../browser.ts';
import { followTheme } from '../ui/follow-theme.ts';
import { message } from '../ui/message.ts';
import { Options } from '../ui/options.tsx';

followTheme();
document.documentElement.lang = browser.i18n.getUILanguage();
document.title = message('options_of');
render(<Options />, document.body);
