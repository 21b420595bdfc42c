import { render } from 'preact';
import * as v from 'valibot';
import { askBackground } from '../ask-background.ts';
import browser from '../browser.ts';
import { type CardContent, cardContent } from '../card-content.ts';
import type { CardApi, How } from '../page-api.ts';
import { Card } from '../ui/card.tsx';
import { message, messageLanguage } from '../ui/message.ts';
import { addHost } from './card-host.ts';
import { type Again, dismissCard } from './dismiss-card.ts';
import { followPassage } from './follow-passage.ts';
import { pageDate } from './page-date.ts';
import { isOver, linesOf, type Passage } from './passage-at.ts';
import { questionAbout } from './question-about.ts';

/** A live region that is filled at once is not yet known to a screen reader, and stays unread. */
const ANNOUNCE_AFTER_MS = 100;

/** What lies over each other in one place. */
type There = readonly Passage[];

/** The cards of a frame, one at a time. */
export function cards(): CardApi {
  let wanted: There = [];
  let close = () => {};
  let dismissed: There = [];
  let forget = () => {};

  /** The reader has had it, and it stays closed until the pointer has left the place. */
  function keepClosed(there: There): void {
    const end = new AbortController();
    forget();
    forget = () => end.abort();
    dismissed = there;
    const moved = ({ isTrusted, clientX, clientY }: PointerEvent) => {
      if (!isTrusted || there.some(({ range }) => isOver(range, clientX, clientY))) return;
      dismissed = [];
      end.abort();
    };
    addEventListener('pointermove', moved, { capture: true, passive: true, signal: end.signal });
  }

  function dismiss(again: Again): void {
    if (again === 'not again') keepClosed(wanted);
    wanted = [];
    close();
    close = () => {};
  }

  return {
    async open(there, how, x) {
      if (how === 'rest' && (isSame(there, wanted) || isSame(there, dismissed))) return;
      wanted = there;
      const question = questionAbout(there, pageDate(document));
      const content = v.parse(cardContent, await askBackground('answerCard', question));
      // The answer may come after the pointer has gone on to another passage, or a command to another mention.
      if (wanted !== there) return;
      close();
      close = openCard(there, content, how, x, dismiss);
    },
    close: () => dismiss('any time'),
  };
}

/** @returns what closes it. */
function openCard(
  there: There,
  content: CardContent,
  how: How,
  x: number | undefined,
  dismiss: (again: Again) => void,
): () => void {
  const end = new AbortController();
  const gone = () => dismiss('any time');
  const lines = () => there.flatMap(({ range }) => linesOf(range));
  const position =
    typeof how === 'string' ? undefined : message('position', String(how.current), String(how.total));
  const { root, card, announced, remove } = addHost(there[0]?.range.startContainer, gone);
  card.role = 'dialog';
  card.ariaLabel = message('name');
  card.tabIndex = -1;
  card.lang = messageLanguage();
  card.dir = browser.i18n.getMessage('@@bidi_dir');
  const openPopup = () => {
    askBackground('openPopup', content.about === 'mentions' ? content.claims[0]?.id : undefined);
    gone();
  };
  render(
    <Card content={content} position={position} openPopup={openPopup} close={() => dismiss('not again')} />,
    card,
  );
  followPassage(card, lines, x, gone, end.signal);
  dismissCard({ root, card, lines, byPointer: how === 'rest' }, dismiss, end.signal);
  // Whose pointer rests on a passage can see it, and has not asked to be told.
  if (how !== 'rest') setTimeout(announce, ANNOUNCE_AFTER_MS);
  return () => {
    end.abort();
    render(null, card);
    remove();
  };

  function announce(): void {
    const read = [...card.querySelectorAll<HTMLElement>('.said, .hint')].map(({ innerText }) => innerText);
    announced.textContent = [position, ...read].filter((part) => part !== undefined).join('\n');
  }
}

/** A page that was scanned again has the same passages in other objects. */
function isSame(some: There, others: There): boolean {
  return (
    some.length === others.length &&
    some.every(({ range }, at) => {
      const other = others[at]?.range;
      return (
        range.startContainer === other?.startContainer &&
        range.startOffset === other.startOffset &&
        range.endContainer === other.endContainer &&
        range.endOffset === other.endOffset
      );
    })
  );
}
