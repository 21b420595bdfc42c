import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { browserFor } from './install-browser.ts';
import { launch } from './launch.ts';
import { startNewsProxy } from './news-proxy.ts';
import { STORE_PAGES, takeShots } from './store-shots.ts';
import { pictureTile, type Shot, smallTile, wideTile } from './store-tile.ts';

// Draws the pictures for the stores, from the extension at work and the captions beside them.
const store = resolve(import.meta.dirname, '../store');
const said: { readonly [caption: string]: string } = parse(
  readFileSync(resolve(store, 'captions.yaml'), 'utf8'),
);
const proxy = await startNewsProxy(STORE_PAGES);
const session = await launch('chrome', {
  executablePath: browserFor('chrome'),
  headless: true,
  proxyPort: proxy.port,
  language: 'en',
  dark: false,
});
const shots = await takeShots(session);
const tile = await session.browser.newPage();
mkdirSync(resolve(store, 'pictures'), { recursive: true });

const right = { left: 500, top: 60, width: 720 };
const popup = { data: shots.popup, left: 850, top: 260, width: 400 };
await drawPicture('1-page', 'page', [{ data: shots.page, ...right }, popup]);
await drawPicture('2-card', 'card', [{ data: shots.card, ...right }]);
await drawPicture('3-quotation', 'quotation', [{ data: shots.quotation, ...right }]);
await drawPicture('4-search', 'search', [{ data: shots.search, ...right }]);
await drawPicture('5-options', 'options', [{ data: shots.options, ...right }]);
const card = { data: shots.cardAlone, left: 880, top: 44, width: 412 };
await draw(wideTile(said.tagline ?? '', [card]), 1400, 560, 'tile-1400x560');
await draw(smallTile(said.tagline ?? ''), 440, 280, 'tile-440x280');
await session.close();
await proxy.close();

function drawPicture(name: string, caption: string, placed: readonly Shot[]): Promise<void> {
  return draw(pictureTile(said[caption] ?? '', said[`${caption}_more`] ?? '', placed), 1280, 800, name);
}

async function draw(html: string, width: number, height: number, name: string): Promise<void> {
  await tile.setViewport({ width, height, deviceScaleFactor: 1 });
  await tile.setContent(html);
  await tile.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await tile.screenshot({ path: resolve(store, 'pictures', `${name}.png`) as `${string}.png` });
  console.log(`store/pictures/${name}.png, ${width} by ${height}`);
}
