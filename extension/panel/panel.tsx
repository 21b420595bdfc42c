import { render } from 'preact';
import { followTheme } from '../ui/follow-theme.ts';
import { messageLanguage } from '../ui/message.ts';
import { Popup } from '../ui/popup.tsx';
import { useActiveTab } from './use-active-tab.ts';

followTheme();
document.documentElement.classList.add('in-tab');
document.documentElement.lang = messageLanguage();
render(<Panel />, document.body);

/** What the popup shows, for whichever tab is in front, with the room for lists. */
function Panel() {
  return <Popup tabId={useActiveTab()} panel />;
}
