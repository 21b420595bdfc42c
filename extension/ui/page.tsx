import { strength } from '../../src/record/strength.ts';
import browser from '../browser.ts';
import { startContentScript } from '../page-api.ts';
import type { TabState } from '../tab-state.ts';
import { Claim } from './claim.tsx';
import { LanguageOff } from './language-switch.tsx';
import { message } from './message.ts';
import { Quotations } from './quotations.tsx';
import { record, schemeOf } from './record.ts';
import { SwitchedOff } from './site-switch.tsx';

type Checked = Extract<TabState, { state: 'checked' }>;

/**
 * What the record has for the page in a tab, or why there is nothing to show and what to do next. `first` are the claims
 * that the reader is at, if any.
 */
export function Page({ tabId, tab, first }: { tabId: number; tab: TabState; first: readonly string[] }) {
  switch (tab.state) {
    case 'closed':
      return <p class="empty">{message('page_closed')}</p>;
    case 'off':
      return <SwitchedOff site={tab.site} />;
    case 'language-off':
      return <LanguageOff language={tab.language} />;
    case 'scanning':
      return <p class="empty">{message('page_scanning')}</p>;
    case 'not-listed':
      return <NotListed tabId={tabId} site={tab.site} origin={tab.origin} />;
    case 'checked':
      return <Found tab={tab} first={first} />;
  }
}

/** The claim that the reader is at comes first, else the one with the strongest answer; the others say where they stand. */
function Found({ tab, first }: { tab: Checked; first: readonly string[] }) {
  const claims = [...new Set(tab.mentions.map(({ claim }) => claim))];
  claims.sort(
    (one, other) =>
      Number(first.includes(other)) - Number(first.includes(one)) ||
      strength(record, one) - strength(record, other),
  );
  return (
    <>
      {claims.length === 0 ? <p class="empty">{message('page_without')}</p> : null}
      {claims.map((id, at) => (
        <Claim key={id} id={id} passages={passagesOf(tab.mentions, id)} page={tab.date} folded={at > 0} />
      ))}
      {tab.quotations.length > 0 ? (
        <Quotations quotations={tab.quotations} address={tab.address} page={tab.date} />
      ) : null}
      {tab.schemes.length > 0 ? <Schemes ids={tab.schemes} /> : null}
    </>
  );
}

function passagesOf(mentions: readonly { claim: string; sentence: string }[], claim: string): string[] {
  return mentions.filter((mention) => mention.claim === claim).map(({ sentence }) => sentence);
}

/** What the page speaks of and a reader could take for one of the claims. */
function Schemes({ ids }: { ids: readonly string[] }) {
  return (
    <section class="schemes">
      <h2>{message('other_schemes')}</h2>
      {ids.map((id) => (
        <p key={id} class="state">
          {schemeOf(id).text}
        </p>
      ))}
    </section>
  );
}

function NotListed({ tabId, site, origin }: { tabId: number; site: string; origin: string }) {
  return (
    <div class="empty">
      <p>{message('site_not_listed', site)}</p>
      <p class="acts">
        <button type="button" onClick={() => startContentScript(tabId)}>
          {message('check_page')}
        </button>
        <button type="button" onClick={() => browser.permissions.request({ origins: [origin] })}>
          {message('always_check', site)}
        </button>
      </p>
    </div>
  );
}
