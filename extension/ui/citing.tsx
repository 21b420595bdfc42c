import passages from 'virtual:passages';
import { type ComponentChildren, createContext } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { type Citation, cite, FORMATS, type Format } from '../../src/citation/cite.ts';
import type { Source } from '../../src/citation/describe-source.ts';
import { linkTo } from '../../src/citation/link-to.ts';
import { sourceOf } from '../../src/citation/source-of.ts';
import { sessionValue } from '../session-value.ts';
import { copyKey } from './keys.tsx';
import { language } from './language.ts';
import { message, plural } from './message.ts';
import { record, statementOf } from './record.ts';
import { useSessionValue } from './use-session-value.ts';

/** A statement as it is cited: for one of the claims that it bears on. */
export interface Cited {
  readonly statement: string;
  readonly claim: string;
}

/** What can be done with the statements of a page of the extension. */
export interface Desk {
  readonly format: Format;
  chooseFormat(format: Format): void;
  readonly collected: readonly Cited[];
  collect(cited: Cited): void;
  remove(cited: Cited): void;
  /** Writes a citation to the clipboard, and tells the reader. */
  copy(citation: Citation): void;
}

export const Citing = createContext<Desk | undefined>(undefined);

const FORMAT = sessionValue('format', v.picklist(Object.keys(FORMATS) as Format[]), 'text');
const NONE: readonly Cited[] = [];
/** Only what is still in the record: the extension may have been updated meanwhile. */
const cited = v.pipe(
  v.object({ statement: v.string(), claim: v.string() }),
  v.check(({ statement }) => record.statements.some(({ id }) => id === statement)),
);
const COLLECTED = sessionValue('collected', v.array(cited), []);

/**
 * Lets the statements in it be cited and collected. There is one on a page. Ctrl+C cites the first statement, and so
 * does opening the page for it with `copying`, where the browser lets it.
 */
export function CitingPlace({ copying, children }: { copying: boolean; children: ComponentChildren }) {
  const [format, chooseFormat] = useSessionValue(FORMAT, 'text');
  const [collected, setCollected] = useSessionValue(COLLECTED, NONE);
  const [told, setTold] = useState({ text: '', times: 0 });
  const tell = (text: string) => setTold(({ times }) => ({ text, times: times + 1 }));

  // Before the next key can be pressed: it must not copy in the format chosen before.
  useLayoutEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const article = isAnythingSelected() ? undefined : statementToCopy();
      const { statement = '', claim = '' } = article?.dataset ?? {};
      if (statement === '' || event.clipboardData === null) return;
      const { text, html } = citeOne({ statement, claim }, format);
      event.clipboardData.setData('text/plain', text);
      if (html !== undefined) event.clipboardData.setData('text/html', html);
      event.preventDefault();
      setTold(({ times }) => ({ text: message('copied'), times: times + 1 }));
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [format]);

  useEffect(() => {
    if (!copying) return;
    const { statement = '', claim = '' } = statementToCopy()?.dataset ?? {};
    if (statement === '') return;
    FORMAT.read()
      .then((format) => write(citeOne({ statement, claim }, format)))
      .then(
        () => tell(message('copied')),
        // Firefox wants a key pressed in the popup itself.
        () => tell(message('copy_key', copyKey())),
      );
  }, [copying]);

  const others = ({ statement }: Cited) => collected.filter((other) => other.statement !== statement);
  const desk: Desk = {
    format,
    chooseFormat,
    collected,
    collect(cited) {
      const all = [...others(cited), cited];
      setCollected(all);
      tell(plural('collection', all.length));
    },
    remove(cited) {
      setCollected(others(cited));
      tell(message('removed'));
    },
    copy(citation) {
      write(citation).then(
        () => tell(message('copied')),
        () => tell(message('copy_failed', copyKey())),
      );
    },
  };
  return (
    <Citing.Provider value={desk}>
      {children}
      <p class="told" role="status">
        {/* A new element each time, so that the same words are told again. */}
        {told.text === '' ? null : <span key={told.times}>{told.text}</span>}
      </p>
    </Citing.Provider>
  );
}

/** What a statement's citation is made of. */
export function source({ statement, claim }: Cited): Source {
  return sourceOf(record, passages, statementOf(statement), claim);
}

/** The format that a source can be cited in: without an address there is no link, and it is cited in words. */
export function formatFor(source: Source, format: Format): Format {
  return format === 'link' && linkTo(source) === undefined ? 'text' : format;
}

function citeOne(cited: Cited, format: Format): Citation {
  const from = source(cited);
  return cite([from], formatFor(from, format), language);
}

function write({ text, html }: Citation): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const item = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
  return navigator.clipboard.write([
    new ClipboardItem({ ...item, 'text/html': new Blob([html], { type: 'text/html' }) }),
  ]);
}

function isAnythingSelected(): boolean {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement)
    return activeElement.selectionStart !== activeElement.selectionEnd;
  return getSelection()?.isCollapsed === false;
}

/** The statement that the focus is in, or else the first one that is shown. */
function statementToCopy(): HTMLElement | undefined {
  const statements = [...document.querySelectorAll<HTMLElement>('[data-statement]')];
  const focused = statements.find((statement) => statement.contains(document.activeElement));
  return focused ?? statements.find((statement) => statement.checkVisibility());
}
