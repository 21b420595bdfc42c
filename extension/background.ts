import type { Tabs } from 'webextension-polyfill';
import { followAddedSites } from './added-sites.ts';
import { answerCard } from './answer-card.ts';
import browser from './browser.ts';
import { checkQuotations, checkText } from './check-quotations.ts';
import { leaveTabs } from './leave-tabs.ts';
import { answer } from './messages.ts';
import { stepMention } from './next-mention.ts';
import { openPanel } from './open-panel.ts';
import { startInOpenTabs } from './open-tabs.ts';
import { askPage, selectedText, startScript } from './page-api.ts';
import { openPopup, takeErrand } from './question.ts';
import { isSwitchedOff } from './stored-settings.ts';
import { syncSettings } from './sync-settings.ts';
import { showCount, showOff } from './toolbar.ts';

const CHECK = 'check-selection';

browser.runtime.onMessage.addListener(
  answer(
    {
      readPage: ({ tab, frameId }) =>
        tab?.id === undefined ? undefined : startScript(tab.id, 'reader', frameId),
      pageScanned: ({ tab }) => tab && count(tab),
      takeErrand,
      checkQuotations: (_, quotations, day) => checkQuotations(quotations, day),
      checkText: (_, text) => checkText(text),
      startCard: ({ tab, frameId }) =>
        tab?.id === undefined || frameId === undefined ? undefined : startScript(tab.id, 'card', frameId),
      answerCard: ({ url = '' }, question) => answerCard(question, url),
      openPopup: ({ tab }, claim) =>
        tab === undefined ? undefined : openPopup(Promise.resolve(''), tab, { claim }),
    },
    { id: browser.runtime.id, base: browser.runtime.getURL('') },
  ),
);

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome/index.html') });
  // Firefox for Android has no context menus and no commands.
  browser.contextMenus?.create({
    id: CHECK,
    title: browser.i18n.getMessage('check_selection'),
    contexts: ['selection'],
  });
  await followAddedSites();
  await startInOpenTabs();
});

browser.permissions.onAdded.addListener(async () => {
  await followAddedSites();
  await startInOpenTabs();
});
browser.permissions.onRemoved.addListener(async () => {
  await followAddedSites();
  await leaveTabs();
});

browser.storage.onChanged.addListener(syncSettings);

browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
  if (menuItemId === CHECK && tab) return openPopup(Promise.resolve(selectionText), tab);
});

browser.commands?.onCommand.addListener((command, tab) => {
  if (tab?.id === undefined) return;
  if (command === CHECK) return openPopup(selectedText(tab.id), tab);
  if (command === 'copy-citation') return openPopup(selectedText(tab.id), tab, { copying: true });
  if (command === 'open-panel' && tab.windowId !== undefined) return openPanel(tab.windowId);
  if (command === 'next-mention') return stepMention(tab.id, 1, true);
  if (command === 'previous-mention') return stepMention(tab.id, -1, true);
});

async function count(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  if (await isSwitchedOff(tab.url)) return showOff(tab.id, 'site');
  const frames = await askPage(tab.id, 'report', []);
  const page = frames.find(({ frameId }) => frameId === 0)?.answer;
  if (page?.languageOff !== undefined) return showOff(tab.id, 'language');
  await showCount(
    tab.id,
    frames.reduce((sum, { answer }) => sum + (answer?.mentions.length ?? 0), 0),
  );
}
