import { render } from 'preact';
import { askBackground } from '../ask-background.ts';
import browser from '../browser.ts';
import { Popup } from '../ui/popup.tsx';

const parameters = new URLSearchParams(location.search);
const asked = parameters.get('tab');
const tabId = asked === null ? await activeTab() : Number(asked);
const question = parameters.get('q') ?? (asked === null ? await takeQuestion() : '');

// A popup is as wide as its content says; the same page in a tab has the room of the tab.
document.documentElement.classList.toggle('in-tab', parameters.size > 0);
document.documentElement.lang = browser.i18n.getUILanguage();
render(<Popup tabId={tabId} question={question} />, document.body);

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

async function takeQuestion(): Promise<string> {
  return (await askBackground('takeQuestion')) ?? '';
}
