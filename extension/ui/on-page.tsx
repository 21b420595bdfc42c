import { useState } from 'preact/hooks';
import { differs } from '../describe-quotation.ts';
import { askPage } from '../page-api.ts';
import type { TabState } from '../tab-state.ts';
import { Disclosure } from './disclosure.tsx';
import { message, plural } from './message.ts';
import { claimOf } from './record.ts';

/** So many places are listed at once: what was said about them is not to be pushed out of sight. */
const SHOWN = 6;

type Checked = Extract<TabState, { state: 'checked' }>;

interface Place {
  readonly key: string;
  readonly call: 'show' | 'showQuotation';
  readonly index: number;
  readonly frameId: number;
  readonly label: string;
  readonly differs: boolean;
  readonly text: string;
  /** What is mentioned there. */
  readonly claims: readonly string[];
}

/** The passages and the quotations of a page as a list that leads to each of them; `led` is told what is mentioned there. */
export function OnPage({
  tabId,
  tab,
  led,
}: {
  tabId: number;
  tab: Checked;
  led: (claims: readonly string[]) => void;
}) {
  const [current, setCurrent] = useState('');
  // What the record says against the page comes first.
  const places = [...mentions(tab), ...quotations(tab)].sort(
    (one, other) => Number(other.differs) - Number(one.differs),
  );
  if (places.length === 0) return null;
  const list = (some: readonly Place[]) => (
    <ol>
      {some.map(({ key, call, index, frameId, label, differs, text, claims }) => (
        <li key={key}>
          <button
            type="button"
            aria-current={current === key}
            onClick={() => {
              setCurrent(key);
              led(claims);
              lead(tabId, call, index, frameId);
            }}
          >
            <span class={differs ? 'label differs' : 'label'}>{label}</span>{' '}
            <span class="clamped">{text}</span>
          </button>
        </li>
      ))}
    </ol>
  );
  return (
    <section class="places">
      <h2>{message('on_page')}</h2>
      {list(places.slice(0, SHOWN))}
      {places.length > SHOWN ? (
        <Disclosure id="more places" summary={plural('more_places', places.length - SHOWN)}>
          {list(places.slice(SHOWN))}
        </Disclosure>
      ) : null}
    </section>
  );
}

/** A sentence that mentions several claims is one place. */
function mentions({ mentions }: Checked): Place[] {
  return mentions.flatMap(({ frameId, index, sentence }) => {
    const there = mentions.filter((other) => other.frameId === frameId && other.sentence === sentence);
    const claims = [...new Set(there.map(({ claim }) => claim))];
    return there[0]?.index !== index
      ? []
      : {
          key: ['show', frameId, index].join(),
          call: 'show' as const,
          index,
          frameId,
          label: claims.map((claim) => claimOf(claim).short).join(' · '),
          differs: false,
          text: sentence,
          claims,
        };
  });
}

function quotations({ quotations }: Checked): Place[] {
  return quotations.map(({ frameId, index, finding, text }) => ({
    key: ['showQuotation', frameId, index].join(),
    call: 'showQuotation' as const,
    index,
    frameId,
    label: message(`finding_${finding.finding}`),
    differs: differs(finding),
    text: `“${text}”`,
    claims: [],
  }));
}

/** Scrolls to a place, and takes the mark away from where the reader was led to before, in whichever frame. */
async function lead(tabId: number, call: Place['call'], index: number, frameId: number): Promise<void> {
  await askPage(tabId, 'show', [-1]);
  await askPage(tabId, call, [index], frameId);
}
