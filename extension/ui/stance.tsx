import type { JSX } from 'preact';
import type { Stance as StanceName } from '../../src/record/stances.ts';
import { message } from './message.ts';

/** One shape for each stance, so that none is told by its colour alone. Drawn in a box of 10 by 10. */
const SHAPES: { readonly [Stance in StanceName]: JSX.Element } = {
  denies: <path d="M1 1h8v8H1z" />,
  'declines to deny': <path d="M5 1a4 4 0 0 1 0 8z M5 1a4 4 0 0 0 0 8" class="half" />,
  'declines to say': <circle cx="5" cy="5" r="3.5" class="hollow" />,
  confirms: <circle cx="5" cy="5" r="4.2" />,
  offers: <path d="M5 .5 9.5 5 5 9.5 .5 5z" />,
  conditional: <path d="M5 1 9 5 5 9 1 5z" class="hollow" />,
  criticises: <path d="M5 9 1 2h8z" class="hollow" />,
  endorses: <path d="M5 1 9 8H1z" />,
  context: <path d="M1 4h8v2H1z" />,
};

/** The stance as a shape and a word. */
export function Stance({ stance }: { stance: StanceName }) {
  const key = stance.replaceAll(' ', '_');
  return (
    <p class={`stance ${key}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        {SHAPES[stance]}
      </svg>
      {message(`stance_${key}`)}
    </p>
  );
}
