import { render } from 'preact';
import browser from '../browser.ts';
import { followTheme } from '../ui/follow-theme.ts';
import { message } from '../ui/message.ts';
import { Welcome } from '../ui/welcome.tsx';

followTheme();
document.documentElement.lang = browser.i18n.getUILanguage();
document.title = message('welcome');
render(<Welcome />, document.body);
