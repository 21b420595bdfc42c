import { useEffect, useState } from 'preact/hooks';
import { stepMention } from '../next-mention.ts';
import { selectedText } from '../page-api.ts';
import type { TabState } from '../tab-state.ts';
import { message, plural } from './message.ts';
import { Page } from './page.tsx';
import { Results } from './results.tsx';
import { SearchBox } from './search-box.tsx';
import { useTab } from './use-tab.ts';

/** The popup for a tab, with a question that the reader has already asked, or ''. */
export function Popup({ tabId, question }: { tabId: number | undefined; question: string }) {
  const [query, setQuery] = useState(question);
  const tab = useTab(tabId);
  return (
    <>
      <header>
        <h1>{message('name')}</h1>
        <p class="page" aria-live="polite">
          {tab === undefined ? ' ' : summary(tab)}
        </p>
        {tabId !== undefined && tab?.state === 'checked' && tab.mentions.length > 0 ? (
          <Steps tabId={tabId} />
        ) : null}
        <search>
          <SearchBox query={query} ask={setQuery} />
          {tabId === undefined ? null : <CheckSelection tabId={tabId} ask={setQuery} />}
        </search>
      </header>
      <main>
        {query.trim() !== '' ? (
          <Results query={query} />
        ) : tabId !== undefined && tab !== undefined ? (
          <Page tabId={tabId} tab={tab} />
        ) : null}
      </main>
      <footer>
        <p>{message('not_a_verdict')}</p>
        <p>{message('record_ends')}</p>
      </footer>
    </>
  );
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

/** Offers to check what is highlighted on the page: the way that works where there is no context menu. */
function CheckSelection({ tabId, ask }: { tabId: number; ask: (text: string) => void }) {
  const [text, setText] = useState('');
  useEffect(() => {
    // A page that lets no extension in has no text to offer either.
    selectedText(tabId).then(setText, () => setText(''));
  }, [tabId]);
  return text === '' ? null : (
    <button type="button" onClick={() => ask(text)}>
      {message('check_selection_here')}
    </button>
  );
}
