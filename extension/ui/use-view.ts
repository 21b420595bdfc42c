import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { KeptView, View } from '../kept-view.ts';

const NEW: View = { query: '', filters: {}, open: [], scroll: 0 };

/**
 * What the reader asks for and chooses, and how to change it: at first as it was kept, or the question that was asked
 * about the page. While that stands in the box nothing is kept, edited or not: it is the page's text.
 *
 * @param drawn whether that is shown which the reader left, so that it can be scrolled.
 */
export function useView(question: string, kept: KeptView | undefined, drawn: boolean) {
  const left = question === '' ? (kept?.view ?? NEW) : NEW;
  const [query, setQuery] = useState(question || left.query);
  const [filters, setFilters] = useState(left.filters);
  const view = useRef(left);
  const ofPage = useRef(question !== '');
  const change = (changed: Partial<View>) => {
    view.current = { ...view.current, ...changed };
    if (!ofPage.current) kept?.keep(view.current);
  };

  useLayoutEffect(() => {
    if (drawn && left.scroll > 0) scrollTo(0, left.scroll);
  }, [drawn]);
  useEffect(() => {
    const scrolled = () => change({ scroll: scrollY });
    addEventListener('scrollend', scrolled);
    return () => removeEventListener('scrollend', scrolled);
  }, []);
  const folding = useMemo(() => {
    const open = new Set(left.open);
    return {
      isOpen: (id: string) => open.has(id),
      set(id: string, isOpen: boolean) {
        if (isOpen === open.has(id)) return;
        if (isOpen) open.add(id);
        else open.delete(id);
        change({ open: [...open] });
      },
    };
  }, []);

  return {
    query,
    filters,
    folding,
    /** Asks what the reader has typed or chosen. */
    type(typed: string) {
      if (typed.trim() === '') ofPage.current = false;
      setQuery(typed);
      change({ query: typed });
    },
    /** Asks about text of the page. */
    askOfPage(text: string) {
      ofPage.current = true;
      setQuery(text);
    },
    narrow(filters: View['filters']) {
      setFilters(filters);
      change({ filters });
    },
  };
}
