import { useState } from 'preact/hooks';
import { stepMention } from '../next-mention.ts';
import { message } from './message.ts';

/** Leads from mention to mention on the page. */
export function Steps({ tabId }: { tabId: number }) {
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
