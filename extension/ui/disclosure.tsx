import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { useOnScreen } from './use-on-screen.ts';

/** Knows what is unfolded, by ids. By default all is folded, and nothing is kept. */
export const Folding = createContext<{ isOpen(id: string): boolean; set(id: string, open: boolean): void }>({
  isOpen: () => false,
  set: () => undefined,
});

/** A part that the reader can unfold, and that stays as the reader left it when the popup is opened again. */
export function Disclosure({
  id,
  summary,
  children,
}: {
  id: string;
  summary: string;
  children: ComponentChildren;
}) {
  const { isOpen, set } = useContext(Folding);
  const [open] = useState(() => isOpen(id));
  // What is folded is most of the popup: it can wait, but a search in the page has to find it.
  const filled = useOnScreen() || open;
  return (
    <details open={open} onToggle={({ currentTarget }) => set(id, currentTarget.open)}>
      <summary>{summary}</summary>
      {filled ? children : null}
    </details>
  );
}
