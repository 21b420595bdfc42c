import { useEffect, useState } from 'preact/hooks';
import { selectedText } from '../page-api.ts';
import { message } from './message.ts';

/** Offers to check what is highlighted on the page: the way that works where there is no context menu. */
export function CheckSelection({ tabId, ask }: { tabId: number; ask: (text: string) => void }) {
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
