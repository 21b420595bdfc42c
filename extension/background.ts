import { followAddedSites } from './added-sites.ts';
import browser from './browser.ts';
import { checkQuotations } from './check-quotations.ts';
import { answer } from './messages.ts';
import { stepMention } from './next-mention.ts';
import { openPanel } from './open-panel.ts';
import { startInOpenTabs } from './open-tabs.ts';
import { askPage, selectedText } from './page-api.ts';
import { openPopup, takeCopying, takeQuestion } from './question.ts';
import { showCount } from './toolbar.ts';

const CHECK = 'check-selection';

browser.runtime.onMessage.addListener(
  answer({
    pageScanned: ({ tab }) => (tab?.id === undefined ? undefined : count(tab.id)),
    takeQuestion,
    takeCopying,
    checkQuotations: (_, quotations, day) => checkQuotations(quotations, day),
  }),
);

browser.runtime.onInstalled.addListener(async () => {
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
browser.permissions.onRemoved.addListener(followAddedSites);

browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
  if (menuItemId === CHECK && tab) return openPopup(Promise.resolve(selectionText), tab);
});

browser.commands?.onCommand.addListener((command, tab) => {
  if (tab?.id === undefined) return;
  if (command === CHECK) return openPopup(selectedText(tab.id), tab);
  if (command === 'copy-citation') return openPopup(selectedText(tab.id), tab, true);
  if (command === 'open-panel' && tab.windowId !== undefined) return openPanel(tab.windowId);
  if (command === 'next-mention') return stepMention(tab.id, 1);
  if (command === 'previous-mention') return stepMention(tab.id, -1);
});

async function count(tabId: number): Promise<void> {
  const frames = await askPage(tabId, 'report', []);
  await showCount(
    tabId,
    frames.reduce((sum, { answer }) => sum + (answer?.mentions.length ?? 0), 0),
  );
}
