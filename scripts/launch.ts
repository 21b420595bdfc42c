import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Target } from './manifest.ts';

const root = resolve(import.meta.dirname, '..');

/** Firefox gives each installation of an extension an address of its own; a known one can be opened. */
const FIREFOX_UUID = '6f1d2a64-3c0b-4d57-9f1e-0c7a1b2d3e4f';

/** A browser that has the extension loaded. */
export interface Session {
  readonly target: Target;
  readonly browser: Browser;
  /** Where the extension's own pages are, with a slash at the end. */
  readonly base: string;
  /** Opens one of the extension's pages in a tab. */
  open(path: string): Promise<Page>;
  /** The number by which extensions know the tab that shows an address. */
  tabId(address: string): Promise<number>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly executablePath: string;
  readonly headless: boolean;
  /** The port of the proxy on this machine that every request goes to. */
  readonly proxyPort: number;
  /** The browser's language, such as sq. */
  readonly language?: string;
  /** Whether the browser asks pages to be dark. */
  readonly dark?: boolean;
  /** Whether the browser gives pages the reader's few colours instead of their own. */
  readonly forcedColours?: boolean;
  /** The folder of the unpacked build, by default the browser's own in dist/. */
  readonly extension?: string;
  /** Whether to leave the page open that the installation opens. */
  readonly welcome?: boolean;
}

/** Starts a browser with a new profile and the unpacked build of dist/ loaded into it. */
export async function launch(target: Target, options: LaunchOptions): Promise<Session> {
  const session = await (target === 'chrome' ? launchChrome(options) : launchFirefox(options));
  if (!options.welcome) await (await welcomePage(session)).close();
  return session;
}

/** The page that the installation opens. Firefox does not tell the address of an extension's page: it is the new one. */
export async function welcomePage({ target, browser }: Session): Promise<Page> {
  const [first] = await browser.pages();
  const opened = await browser.waitForTarget((opened) =>
    target === 'firefox'
      ? opened.type() === 'page' && opened !== first?.target()
      : opened.url().endsWith('/welcome/index.html'),
  );
  const page = await opened.asPage();
  await page.waitForSelector('main');
  return page;
}

async function launchChrome({
  executablePath,
  headless,
  proxyPort,
  language,
  dark,
  forcedColours,
  extension = resolve(root, 'dist/chrome'),
}: LaunchOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    defaultViewport: null,
    env: { ...process.env, ...(language && { LANGUAGE: language }) },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      // The sample pages are served without encryption, under the addresses of real sites.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeIncognito',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--window-size=1100,900',
      ...(dark ? ['--blink-settings=preferredColorScheme=0'] : []),
      ...(forcedColours ? ['--force-high-contrast'] : []),
    ],
    enableExtensions: [extension],
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().endsWith('/background.js'),
  );
  return session('chrome', browser, new URL('/', worker.url()).href);
}

async function launchFirefox({
  executablePath,
  headless,
  proxyPort,
  language,
  dark,
  forcedColours,
  extension: dist = resolve(root, 'dist/firefox'),
}: LaunchOptions): Promise<Session> {
  const { id } = JSON.parse(readFileSync(resolve(dist, 'manifest.json'), 'utf8')).browser_specific_settings
    .gecko;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1100', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'dom.security.https_first': false,
      'dom.security.https_first_pbm': false,
      // A permission that a click asks for is given: nobody is there to answer the question.
      'extensions.webextOptionalPermissionPrompts': !headless,
      ...(dark !== undefined && { 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 }),
      ...(forcedColours && { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 }),
      ...(language && { 'intl.locale.requested': language }),
    },
  });
  await browser.installExtension(dist);
  return session('firefox', browser, `moz-extension://${FIREFOX_UUID}/`);
}

function session(target: Target, browser: Browser, base: string): Session {
  const open = async (path: string) => {
    const page = await browser.newPage();
    // Firefox does not report the loading of an extension's pages.
    await page.goto(base + path, { waitUntil: target === 'firefox' ? [] : 'load' });
    await page.waitForSelector('main');
    return page;
  };
  return {
    target,
    browser,
    base,
    open,
    async tabId(address) {
      const own = await open('popup/index.html');
      const id = await own.evaluate(async (address) => {
        const api = globalThis as unknown as { browser?: WebExtension; chrome: WebExtension };
        const tabs = await (api.browser ?? api.chrome).tabs.query({});
        return tabs.find(({ url }) => url === address)?.id;
      }, address);
      await own.close();
      if (id === undefined) throw new Error(`no tab shows ${address}`);
      return id;
    },
    close: () => browser.close(),
  };
}
