import { useEffect, useMemo, useState } from 'preact/hooks';
import { askForAll, type Result } from '../../src/search/ask.ts';
import { browse, choices, filter, isAnySet } from '../../src/search/filter.ts';
import { type Errand, NONE } from '../errand.ts';
import type { KeptView } from '../kept-view.ts';
import { hasPanel } from '../open-panel.ts';
import type { TabState } from '../tab-state.ts';
import { CheckSelection } from './check-selection.tsx';
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
import { PanelButton } from './panel-button.tsx';
import { index, record, subjectOf } from './record.ts';
import { Results } from './results.tsx';
import { SearchBox } from './search-box.tsx';
import { SiteSwitch } from './site-switch.tsx';
import { Steps } from './steps.tsx';
import { useOnScreen } from './use-on-screen.ts';
import { useTab } from './use-tab.ts';
import { useView } from './use-view.ts';

/**
 * The popup for a tab, as the reader left it on this page, or with what it was opened for; or the same with room, as a
 * panel. `first` is the tab's state as it was asked for before anything could be drawn.
 */
export function Popup({
  tabId,
  errand = NONE,
  panel = false,
  kept,
  first,
}: {
  tabId: number | undefined;
  errand?: Errand;
  panel?: boolean;
  kept?: KeptView | undefined;
  first?: Promise<TabState> | undefined;
}) {
  const tab = useTab(tabId, first);
  const view = useView(errand, kept, tab !== undefined);
  const { query, filters, folding, isScrolled, type, askOfPage, narrow } = view;
  // The claims that the reader wants to see first: those of a card, or of a place in the panel's list.
  const [asked, setAsked] = useState<readonly string[]>(errand.claim === undefined ? [] : [errand.claim]);
  const page = tab?.state === 'checked' ? tab.address : undefined;
  // Asked once a page: what is read is not to move when the reader goes on to another mention.
  const ledTo = useMemo(() => (panel ? [] : claimsLedTo(tab)), [page]);
  const onScreen = useOnScreen();
  useEffect(() => {
    // The first question takes longer than a frame, as much is made for it: nobody waits for this one.
    if (onScreen) find('Albania');
  }, [onScreen]);
  const [choosing, setChoosing] = useState(isAnySet(filters));
  const searching = query.trim() !== '' || isAnySet(filters);
  const found = useMemo(() => (searching || choosing ? find(query) : []), [query, searching, choosing]);
  return (
    <CitingPlace copying={errand.copying}>
      <header class={choosing ? 'tall' : undefined}>
        <h1>{message('name')}</h1>
        {tabId === undefined ? null : (
          <p class="page" aria-live="polite">
            {tab === undefined ? ' ' : summary(tab)}
          </p>
        )}
        {tabId !== undefined && tab?.state === 'checked' && tab.mentions.length > 0 ? (
          <Steps tabId={tabId} />
        ) : null}
        {hasPanel && !panel ? <PanelButton /> : null}
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
        {/* To be scrolled to where it was left, it must have its whole height at once. */}
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
              {panel && tab.state === 'checked' ? <OnPage tabId={tabId} tab={tab} led={setAsked} /> : null}
              <Page tabId={tabId} tab={tab} first={asked.length > 0 ? asked : ledTo} />
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
function find(query: string): readonly Result[] {
  if (query.trim() === '') return browse(record);
  const subject = subjectOf(query);
  return askForAll(record, index(), query, subject.claims, subject);
}

/** What is mentioned where the reader was led to on the page. */
function claimsLedTo(tab: TabState | undefined): string[] {
  return tab?.state === 'checked'
    ? tab.mentions.filter(({ current }) => current).map(({ claim }) => claim)
    : [];
}

function summary(tab: TabState): string {
  if (tab.state === 'closed') return message('page_closed_short');
  if (tab.state !== 'checked') return tab.site;
  const claims = new Set(tab.mentions.map(({ claim }) => claim)).size;
  const mentions = plural('mentions', tab.mentions.length);
  return `${tab.site}: ${claims > 1 ? `${mentions}, ${plural('claims', claims)}` : mentions}`;
}
