import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const icon = readFileSync(resolve(root, 'extension/icons/icon.svg'), 'utf8');

/** The colours and letters of the popup, by daylight. */
const STYLE = `
  :root { --paper: #fbfaf6; --sheet: #fff; --ink: #1d1b17; --quiet: #5e584d; --rule: #e4dfd3; --deny: #8f1d1d;
    --mark: rgb(255 196 0 / .3); --serif: charter, "Bitstream Charter", "Iowan Old Style", "Sitka Text", cambria,
    georgia, serif; --sans: system-ui, sans-serif; }
  * { box-sizing: border-box; margin: 0; }
  body { position: relative; height: 100vh; overflow: hidden; background: var(--paper); color: var(--ink); font: 20px/1.5 var(--sans); }
  body::before { content: ""; position: absolute; inset: 0 auto 0 0; width: 12px; background: var(--deny); }
  h1 { font: 600 46px/1.2 var(--serif); letter-spacing: -.01em; text-wrap: balance; }
  h1 mark { padding: 0 .08em; margin: 0 -.08em; background: var(--mark); color: inherit; text-decoration: underline 3px;
    text-underline-offset: .14em; box-decoration-break: clone; }
  .name { display: flex; gap: 12px; align-items: center; font: 600 22px/1.2 var(--serif); }
  .name svg { width: 36px; height: 36px; }
  .more { color: var(--quiet); text-wrap: pretty; }
  img { display: block; border: 1px solid var(--rule); border-radius: 10px; background: var(--sheet);
    box-shadow: 0 1px 2px rgb(29 27 23 / .08), 0 18px 50px rgb(29 27 23 / .16); }
`;

/** A picture of the extension: where it goes on the tile, and how wide, in pixels. */
export interface Shot {
  readonly data: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** A picture for a store's page, 1280 by 800: what there is to see, and beside it the extension itself. */
export function pictureTile(title: string, more: string, shots: readonly Shot[]): string {
  return document(
    `.say { position: absolute; left: 64px; top: 60px; width: 400px; display: grid; gap: 28px; }
     .say h1 { margin-top: 120px; font-size: 38px; }`,
    `<div class="say">${name}<h1>${title}</h1><p class="more">${more}</p></div>${images(shots)}`,
  );
}

/** The wide tile, 1400 by 560, with the extension's own card. */
export function wideTile(tagline: string, shots: readonly Shot[]): string {
  return document(
    `.say { position: absolute; left: 84px; top: 0; bottom: 0; width: 740px; display: grid; gap: 36px; align-content: center; }
     .say h1 { font-size: 52px; white-space: pre-line; }`,
    `<div class="say">${name}<h1>${withMark(tagline)}</h1></div>${images(shots)}`,
  );
}

/** The small tile, 440 by 280: seen at half its size, so with nothing but the name and what it is for. */
export function smallTile(tagline: string): string {
  return document(
    `.say { position: absolute; inset: 0 24px 0 40px; display: grid; gap: 26px; align-content: center; }
     .say h1 { font-size: 29px; line-height: 1.35; white-space: pre-line; } .name { font-size: 25px; } .name svg { width: 44px; height: 44px; }
     h1 mark { text-decoration-thickness: 2px; }`,
    `<div class="say">${name}<h1>${withMark(tagline)}</h1></div>`,
  );
}

const name = `<div class="name">${icon}On the Record</div>`;

/** The first line is what the news says, marked as on a page; the second what to do about it. */
function withMark(tagline: string): string {
  const [first = '', ...rest] = tagline.split('\n');
  return [`<mark>${first}</mark>`, ...rest].join('\n');
}

function images(shots: readonly Shot[]): string {
  return shots
    .map(
      ({ data, left, top, width }) =>
        `<img alt="" src="data:image/png;base64,${data}" style="position: absolute; left: ${left}px; top: ${top}px; width: ${width}px">`,
    )
    .join('');
}

function document(style: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${STYLE}${style}</style><body>${body}`;
}
