import { render } from 'preact';
import { askBackground } from '../ask-background.ts';
import browser from '../browser.ts';
import { followTheme } from '../ui/follow-theme.ts';
import { messageLanguage } from '../ui/message.ts';
import { Popup } from '../ui/popup.tsx';

followTheme();
const parameters = new URLSearchParams(location.search);
// As the popup of the toolbar button it has no parameters; in a tab it is told what to show.
const inTab = parameters.size > 0;
const tabId = inTab ? tabAsked(parameters.get('tab')) : await activeTab();
const question = inTab ? (parameters.get('q') ?? '') : await takeQuestion();
const copying = inTab ? parameters.has('copy') : await askBackground('takeCopying');

document.documentElement.classList.toggle('in-tab', inTab);
document.documentElement.lang = messageLanguage();
render(<Popup tabId={tabId} question={question} copying={copying} />, document.body);

function tabAsked(id: string | null): number | undefined {
  return id === null ? undefined : Number(id);
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

async function takeQuestion(): Promise<string> {
  return (await askBackground('takeQuestion')) ?? '';
}
