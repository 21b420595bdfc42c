import { render } from 'preact';
import { followTheme } from '../ui/follow-theme.ts';
import { message, messageLanguage } from '../ui/message.ts';
import { Options } from '../ui/options.tsx';

followTheme();
document.documentElement.lang = messageLanguage();
document.title = message('options_of');
render(<Options />, document.body);
