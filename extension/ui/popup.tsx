import { useEffect, useMemo, useState } from 'preact/hooks';
import { askForAll, type Result } from '../../src/search/ask.ts';
import { browse, choices, filter, isAnySet } from '../../src/search/filter.ts';
import browser from '../browser.ts';
import type { KeptView } from '../kept-view.ts';
import { stepMention } from '../next-mention.ts';
import { hasPanel, openPanel } from '../open-panel.ts';
import { selectedText } from '../page-api.ts';
import type { TabState } from '../tab-state.ts';
import { CitingPlace } from './citing.tsx';
import { Collected } from './collected.tsx';
import { Folding } from './disclosure.tsx';
import { FilterButton, FilterChoice } from './filters.tsx';
import { Help } from './help.tsx';
import { Keys } from './keys.tsx';
import { message, plural } from './message.ts';
import { OnPage } from './on-page.tsx';
import { OptionsButton } from './options-button.tsx';
import { Page } from './page.tsx';
import { claimsMentioned, index, record } from './record.ts';
import { Results } from './results.tsx';
import { SearchBox } from './search-box.tsx';
import { SiteSwitch } from './site-switch.tsx';
import { useOnScreen } from './use-on-screen.ts';
import { useTab } from './use-tab.ts';
import { useView } from './use-view.ts';

/**
 * The popup for a tab, as the reader left it on this page, or with a question that the reader has already asked, and
 * whether the answer's citation is to be copied at once; or the same with room, as a panel. `first` is the tab's state as
 * it was asked for before anything could be drawn.
 */
export function Popup({
  tabId,
  question,
  copying = false,
  panel = false,
  kept,
  first,
}: {
  tabId: number | undefined;
  question: string;
  copying?: boolean;
  panel?: boolean;
  kept?: KeptView | undefined;
  first?: Promise<TabState> | undefined;
}) {
  const tab = useTab(tabId, first);
  const { query, filters, folding, type, askOfPage, narrow } = useView(question, kept, tab !== undefined);
  const onScreen = useOnScreen();
  useEffect(() => {
    // The first question takes longer than a frame, as much is made for it: nobody waits for this one.
    if (onScreen) find('Albania');
  }, [onScreen]);
  // To be scrolled to where it was left, it must have its whole height at once.
  const isScrolled = kept !== undefined && kept.view.scroll > 0;
  const [choosing, setChoosing] = useState(isAnySet(filters));
  const searching = query.trim() !== '' || isAnySet(filters);
  const found = useMemo(() => (searching || choosing ? find(query) : []), [query, searching, choosing]);
  return (
    <CitingPlace copying={copying}>
      <header class={choosing ? 'tall' : undefined}>
        <h1>{message('name')}</h1>
        <p class="page" aria-live="polite">
          {tab === undefined ? ' ' : summary(tab)}
        </p>
        {tabId !== undefined && tab?.state === 'checked' && tab.mentions.length > 0 ? (
          <Steps tabId={tabId} />
        ) : null}
        {hasPanel && !panel ? <OpenPanel /> : null}
        <search>
          <SearchBox query={query} ask={type} />
          <FilterButton open={choosing} filters={filters} toggle={() => setChoosing(!choosing)} />
          {choosing ? (
            <FilterChoice filters={filters} choices={choices(record, found, filters)} change={narrow} />
          ) : null}
          {tabId === undefined ? null : <CheckSelection tabId={tabId} ask={askOfPage} />}
        </search>
      </header>
      <Folding.Provider value={folding}>
        <main class={onScreen || isScrolled ? undefined : 'first-frame'}>
          <Collected always={panel} />
          {searching ? (
            <Results
              query={query}
              found={filter(found, filters)}
              clear={isAnySet(filters) ? () => narrow({}) : undefined}
            />
          ) : tabId === undefined || tab === undefined ? null : panel && tab.state === 'closed' ? (
            <p class="empty">{message('panel_page_closed')}</p>
          ) : (
            <>
              {panel && tab.state === 'checked' ? <OnPage tabId={tabId} tab={tab} /> : null}
              <Page tabId={tabId} tab={tab} />
            </>
          )}
        </main>
      </Folding.Provider>
      <footer>
        <p class="site">
          {tab === undefined || tab.state === 'closed' || tab.state === 'not-listed' ? null : (
            <SiteSwitch host={tab.site} off={tab.state === 'off'} />
          )}
          <OptionsButton />
        </p>
        <p>{message('not_a_verdict')}</p>
        <p>{message('record_ends')}</p>
        <Help />
        <Keys />
      </footer>
    </CitingPlace>
  );
}

/** What a query finds; without one, all of the record. */
function find(query: string): Result[] {
  return query.trim() === '' ? browse(record) : askForAll(record, index(), query, claimsMentioned(query));
}

function summary(tab: TabState): string {
  if (tab.state === 'closed') return message('page_closed_short');
  if (tab.state !== 'checked') return tab.site;
  const claims = new Set(tab.mentions.map(({ claim }) => claim)).size;
  const mentions = plural('mentions', tab.mentions.length);
  return `${tab.site}: ${claims > 1 ? `${mentions}, ${plural('claims', claims)}` : mentions}`;
}

/** Leads from mention to mention on the page. */
function Steps({ tabId }: { tabId: number }) {
  const [position, setPosition] = useState('');
  const step = async (by: 1 | -1) => {
    const reached = await stepMention(tabId, by);
    if (reached) setPosition(message('position', String(reached.current), String(reached.total)));
  };
  return (
    <p class="steps">
      <span aria-live="polite">{position}</span>
      <button
        type="button"
        title={message('previous_mention')}
        aria-label={message('previous_mention')}
        onClick={() => step(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        title={message('next_mention')}
        aria-label={message('next_mention')}
        onClick={() => step(1)}
      >
        ↓
      </button>
    </p>
  );
}

/** Opens the panel beside the page, and makes room for it. */
function OpenPanel() {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    browser.windows.getCurrent().then(({ id }) => setWindowId(id));
  }, []);
  const open = async () => {
    if (windowId !== undefined) await openPanel(windowId);
    close();
  };
  return (
    <button
      type="button"
      class="open-panel"
      title={message('open_panel')}
      aria-label={message('open_panel')}
      onClick={open}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <rect x="1" y="2" width="14" height="12" rx="1.5" />
        <path class="filled" d="M10 2h4v12h-4z" />
      </svg>
    </button>
  );
}

/** Offers to check what is highlighted on the page: the way that works where there is no context menu. */
function CheckSelection({ tabId, ask }: { tabId: number; ask: (text: string) => void }) {
  const [text, setText] = useState('');
  useEffect(() => {
    // A page that lets no extension in has no text to offer either.
    const read = () => selectedText(tabId).then(setText, () => setText(''));
    read();
    // In a panel, the reader comes and goes.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [tabId]);
  return text === '' ? null : (
    <button type="button" onClick={() => ask(text)}>
      {message('check_selection_here')}
    </button>
  );
}
