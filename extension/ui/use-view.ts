import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Errand } from '../errand.ts';
import type { KeptView, View } from '../kept-view.ts';

const NEW: View = { query: '', filters: {}, open: [], scroll: 0 };

/**
 * What the reader asks for and chooses, and how to change it: at first as it was kept, or what the popup was opened for.
 * While text of the page stands in the box nothing is kept, edited or not.
 *
 * @param drawn whether that is shown which the reader left, so that it can be scrolled.
 */
export function useView(errand: Errand, kept: KeptView | undefined, drawn: boolean) {
  const left = leftAs(errand, kept?.view ?? NEW);
  const [query, setQuery] = useState(errand.text || left.query);
  const [filters, setFilters] = useState(left.filters);
  const view = useRef(left);
  const ofPage = useRef(errand.text !== '');
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
    /** Whether it is to be scrolled to where it was left. */
    isScrolled: left.scroll > 0,
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

/** Who asks about a text starts anew; who wants to see more of a claim finds what is unfolded, and no search. */
function leftAs({ text, claim }: Errand, kept: View): View {
  if (text !== '') return NEW;
  return claim === undefined ? kept : { ...NEW, open: kept.open };
}
