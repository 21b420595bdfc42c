import { render } from 'preact';
import { askBackground } from '../ask-background.ts';
import browser from '../browser.ts';
import { type Errand, NONE } from '../errand.ts';
import { keptView } from '../kept-view.ts';
import { tabState } from '../tab-state.ts';
import { followTheme } from '../ui/follow-theme.ts';
import { messageLanguage } from '../ui/message.ts';
import { Popup } from '../ui/popup.tsx';
import { index } from '../ui/record.ts';

/** Longer than this nobody waits for a page that is busy: what does not depend on it is shown without. */
const PATIENCE_MS = 100;

const parameters = new URLSearchParams(location.search);
// As the popup of the toolbar button it has no parameters; in a tab it is told what to show.
const inTab = parameters.size > 0;
const asked = Promise.all([
  inTab ? errandIn(parameters) : askBackground('takeErrand').then((errand) => errand ?? NONE),
  shownTab(),
]);
// Loaded while the browser looks that up, which takes as long.
index();
const [errand, { tabId, kept, first }] = await asked;
// Drawn at once with what is on the page, the popup neither grows nor jumps.
await Promise.race([first, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);

followTheme();
document.documentElement.classList.toggle('in-tab', inTab);
document.documentElement.lang = messageLanguage();
render(<Popup tabId={tabId} errand={errand} kept={kept} first={first} />, document.body);

async function shownTab() {
  const tabId = inTab ? tabAsked(parameters.get('tab')) : await activeTab();
  if (tabId === undefined) return { tabId };
  const first = tabState(tabId);
  return { tabId, first, kept: await keptView(tabId) };
}

function tabAsked(id: string | null): number | undefined {
  return id === null ? undefined : Number(id);
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

function errandIn(parameters: URLSearchParams): Errand {
  return {
    text: parameters.get('q') ?? '',
    copying: parameters.has('copy'),
    claim: parameters.get('claim') ?? undefined,
  };
}
