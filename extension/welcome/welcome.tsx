import { render } from 'preact';
import { followTheme } from '../ui/follow-theme.ts';
import { message, messageLanguage } from '../ui/message.ts';
import { Welcome } from '../ui/welcome.tsx';

followTheme();
document.documentElement.lang = messageLanguage();
document.title = message('welcome');
render(<Welcome />, document.body);
