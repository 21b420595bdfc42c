import { useState } from 'preact/hooks';
import type { CorrectionNote } from '../../src/citation/correction-note.ts';
import { copyText } from './copy-text.ts';
import { message } from './message.ts';

/** Copies a correction note: for a letter, or for a place that reads Markdown. */
export function CopyNote({ note }: { note: CorrectionNote }) {
  const [result, setResult] = useState('');
  const copy = async (text: string) => {
    setResult(message((await copyText(text)) ? 'copied' : 'not_copied'));
  };
  return (
    <p class="acts">
      <button type="button" onClick={() => copy(note.plain)}>
        {message('copy_note')}
      </button>
      <button type="button" onClick={() => copy(note.markdown)}>
        {message('copy_note_markdown')}
      </button>
      <span aria-live="polite">{result}</span>
    </p>
  );
}
