import anchors from 'virtual:anchors';
import { anchorTest } from '../src/mentions/has-anchor.ts';
import { glance } from './page/glance.ts';
import { inSlices } from './page/in-slices.ts';
import { stopWhenTold } from './page/stop-when-told.ts';
import { tellBackground } from './page/tell-background.ts';
import { watch } from './page/watch.ts';

// This script runs on every page of a news site, and most have nothing for us: all that a page with something needs
// is in reader.ts, which the background starts when it is asked to.
const first = glance(document, anchorTest(anchors));
const watcher = watch({ touched: first.touch, changed: look, restyled() {} });
let frames = Number.POSITIVE_INFINITY;

async function look(): Promise<void> {
  if (!(await inSlices(first.isStillNothing()))) {
    watcher.stop();
    tellBackground('readPage');
    return;
  }
  // The background asks all frames, so it must hear of the first look, and of a frame that is gone.
  if (window.length < frames && !tellBackground('pageScanned')) watcher.stop();
  frames = window.length;
}

globalThis.onTheRecord?.stop();
watcher.add(document);
globalThis.onTheRecord = { stop: watcher.stop };
stopWhenTold();
look();
