import { useId, useState } from 'preact/hooks';
import { suggest } from '../../src/search/suggest.ts';
import { message } from './message.ts';
import { index } from './record.ts';

/**
 * The box for a question, with suggestions from the record's own words and names: a combobox as the ARIA Authoring
 * Practices have it. The results follow what is typed, so a suggestion is never needed and never chosen by itself.
 */
export function SearchBox({ query, ask }: { query: string; ask: (query: string) => void }) {
  const [suggestions, setSuggestions] = useState<readonly string[]>([]);
  const [active, setActive] = useState(-1);
  const id = useId();
  const show = (queries: readonly string[]) => {
    setSuggestions(queries);
    setActive(-1);
  };
  const choose = (suggestion: string) => {
    ask(suggestion);
    show([]);
  };
  const open = suggestions.length > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = suggestions[active];
    if (!open || event.isComposing) return;
    if (event.key === 'ArrowDown') setActive(active + 1 < suggestions.length ? active + 1 : -1);
    else if (event.key === 'ArrowUp') setActive(active < 0 ? suggestions.length - 1 : active - 1);
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen);
    else if (event.key === 'Escape') show([]);
    else return;
    // Else the caret would move, the box be emptied, or the popup closed.
    event.preventDefault();
  };
  return (
    <div class="search-box">
      <input
        type="text"
        role="combobox"
        enterkeyhint="search"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={id}
        aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
        value={query}
        placeholder={message('search')}
        aria-label={message('search')}
        onInput={({ currentTarget }) => {
          ask(currentTarget.value);
          show(suggest(index(), currentTarget.value));
        }}
        onKeyDown={onKeyDown}
        onBlur={() => show([])}
      />
      <div id={id} role="listbox" aria-label={message('suggestions')} hidden={!open}>
        {suggestions.map((suggestion, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box, which keeps the focus
          // biome-ignore lint/a11y/useFocusableInteractive: the box says which one is active
          <div
            key={suggestion}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(suggestion)}
          >
            {suggestion}
          </div>
        ))}
      </div>
    </div>
  );
}
