import type { JSX } from 'preact';
import type { Stance as StanceName } from '../../src/record/stances.ts';
import { message } from './message.ts';

/** One shape for each stance, so that none is told by its colour alone. Drawn in a box of 10 by 10. */
const SHAPES: { readonly [Stance in StanceName]: JSX.Element } = {
  denies: <path d="M1 1h8v8H1z" />,
  'declines to deny': (
    <>
      <circle cx="5" cy="5" r="3.5" class="hollow" />
      <path d="M5 1.5a3.5 3.5 0 0 1 0 7z" />
    </>
  ),
  'declines to say': <circle cx="5" cy="5" r="3.5" class="hollow" />,
  confirms: <circle cx="5" cy="5" r="4.2" />,
  offers: <path d="M5 .5 9.5 5 5 9.5 .5 5z" />,
  conditional: <path d="M5 1 9 5 5 9 1 5z" class="hollow" />,
  criticises: <path d="M5 9 1 2h8z" class="hollow" />,
  endorses: <path d="M5 1 9 8H1z" />,
  context: <path d="M1 4h8v2H1z" />,
};

/** The stance as a shape and a word, or as a shape and another word for it. */
export function Stance({ stance, word }: { stance: StanceName; word?: string }) {
  const key = stance.replaceAll(' ', '_');
  return (
    <p class={`stance ${key}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        {SHAPES[stance]}
      </svg>
      {word ?? stanceWord(stance)}
    </p>
  );
}

/** The stance in the reader's language. */
export function stanceWord(stance: StanceName): string {
  return message(`stance_${stance.replaceAll(' ', '_')}`);
}
