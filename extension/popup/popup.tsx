import { render } from 'preact';
import { askBackground } from '../ask-background.ts';
import browser from '../browser.ts';
import { keptView } from '../kept-view.ts';
import { followTheme } from '../ui/follow-theme.ts';
import { messageLanguage } from '../ui/message.ts';
import { Popup } from '../ui/popup.tsx';

followTheme();
const parameters = new URLSearchParams(location.search);
// As the popup of the toolbar button it has no parameters; in a tab it is told what to show.
const inTab = parameters.size > 0;
const [question, copying, { tabId, kept }] = await Promise.all([
  inTab ? (parameters.get('q') ?? '') : takeQuestion(),
  inTab ? parameters.has('copy') : askBackground('takeCopying'),
  shownTab(),
]);

document.documentElement.classList.toggle('in-tab', inTab);
document.documentElement.lang = messageLanguage();
render(<Popup tabId={tabId} question={question} copying={copying} kept={kept} />, document.body);

async function shownTab() {
  const tabId = inTab ? tabAsked(parameters.get('tab')) : await activeTab();
  return { tabId, kept: tabId === undefined ? undefined : await keptView(tabId) };
}

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
