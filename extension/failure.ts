import type Browser from 'webextension-polyfill';

// Runs before all else on each of the extension's pages, and needs nothing of what it may have to tell of: a part that
// could not be loaded, so that the page stays empty, or later an act of the reader's that came to nothing, as when the
// browser has no room left to keep a choice.
const { i18n, runtime } = (globalThis as unknown as { chrome: typeof Browser }).chrome;

addEventListener(
  'error',
  ({ error, target }) => {
    if (error !== undefined || target instanceof HTMLScriptElement) tell(error);
  },
  true,
);
addEventListener('unhandledrejection', ({ reason }) => tell(reason));

function tell(reason: unknown): void {
  document.querySelector('.failure')?.remove();
  const notice = element('div', { className: 'failure', role: 'alert' });
  const drawn = document.querySelector('main') !== null;
  notice.append(element('p', { textContent: i18n.getMessage(drawn ? 'act_failed' : 'page_failed') }));
  if (reason != null) notice.append(element('code', { textContent: String(reason) }));
  if (drawn) {
    document.body.append(notice);
    return;
  }
  const reload = element('button', { textContent: i18n.getMessage('page_failed_reload') });
  reload.addEventListener('click', () => runtime.reload());
  notice.append(reload);
  const main = element('main', {});
  main.append(element('h1', { textContent: i18n.getMessage('name') }), notice);
  document.body.replaceChildren(main);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
