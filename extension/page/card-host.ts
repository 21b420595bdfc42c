import cardStyle from '../ui/card.css?inline';
import quotationStyle from '../ui/quotation.css?inline';
import statementStyle from '../ui/statement.css?inline';
import themeStyle from '../ui/theme.css?inline';

/** The card's place on a page. */
export interface CardHost {
  readonly root: ShadowRoot;
  /** Takes what the card shows. */
  readonly card: HTMLElement;
  /** What is put in here is read out by screen readers. */
  readonly announced: HTMLElement;
  remove(): void;
}

/**
 * Adds the one node that we ever put on a page, above all else that is there. Its root is closed: the page can take
 * the node away, but neither look into it nor reach it.
 *
 * @param near the passage: behind a modal dialog everything is out of reach, so a card for a passage in one is put there
 * @param taken called when the page has removed or moved the node
 */
export function addHost(near: Node | undefined, taken: () => void): CardHost {
  const parent = near?.parentElement?.closest('dialog:modal') ?? document.documentElement;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const card = document.createElement('div');
  const announced = document.createElement('p');
  card.className = 'card';
  announced.className = 'announced';
  // A live region and nothing else: were the card itself live, each change in it would have all of it read again.
  announced.ariaLive = 'polite';
  root.append(card, announced);
  host.popover = 'manual';
  parent.append(host);
  host.showPopover();

  // Unlike an element's style, a constructed sheet is no business of the page's content security policy.
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet];
  sheet.replaceSync(cardStyle);
  sheet.replaceSync(styleIn(Number.parseFloat(getComputedStyle(host).fontSize)));

  const observer = new MutationObserver(() => {
    if (host.parentNode !== parent) taken();
  });
  observer.observe(parent, { childList: true });
  return {
    root,
    card,
    announced,
    remove() {
      observer.disconnect();
      host.remove();
    },
  };
}

/** The style of our own pages, for a card: a page's root sets what a rem is, and it is the reader who should. */
function styleIn(rem: number): string {
  return `${themeStyle}${statementStyle}${quotationStyle}${cardStyle}`
    .replaceAll(':root', '.card')
    .replace(/(?<![\d.])(\d+(?:\.\d+)?|\.\d+)rem\b/g, (_, count) => `${Number(count) * rem}px`);
}
