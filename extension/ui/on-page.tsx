import { useState } from 'preact/hooks';
import { askPage } from '../page-api.ts';
import type { TabState } from '../tab-state.ts';
import { message } from './message.ts';
import { claimOf } from './record.ts';

type Checked = Extract<TabState, { state: 'checked' }>;

/** The mentions and the quotations of a page as a list that leads to each of them. */
export function OnPage({ tabId, tab: { mentions, quotations } }: { tabId: number; tab: Checked }) {
  const [current, setCurrent] = useState('');
  if (mentions.length + quotations.length === 0) return null;
  const entries = [
    ...mentions.map((it) => ({
      ...it,
      call: 'show' as const,
      label: claimOf(it.claim).short,
      text: it.sentence,
    })),
    ...quotations.map((it) => ({
      ...it,
      call: 'showQuotation' as const,
      label: message(`finding_${it.finding.finding}`),
      text: `“${it.text}”`,
    })),
  ];
  return (
    <section class="places">
      <h2>{message('on_page')}</h2>
      <ol>
        {entries.map(({ call, frameId, index, label, text }) => {
          const key = [call, frameId, index].join();
          return (
            <li key={key}>
              <button
                type="button"
                aria-current={current === key}
                onClick={() => {
                  setCurrent(key);
                  lead(tabId, call, index, frameId);
                }}
              >
                <span class="label">{label}</span> <span class="clamped">{text}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Scrolls to a place, and takes the mark away from where the reader was led to before, in whichever frame. */
async function lead(
  tabId: number,
  call: 'show' | 'showQuotation',
  index: number,
  frameId: number,
): Promise<void> {
  await askPage(tabId, 'show', [-1]);
  await askPage(tabId, call, [index], frameId);
}
