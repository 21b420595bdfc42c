import { glance } from '../extension/page/glance.ts';
import { inSlices } from '../extension/page/in-slices.ts';
import { isVisible } from '../extension/page/is-visible.ts';
import { showMentions } from '../extension/page/mentions-shown.ts';
import { type PlacedMention, pageScanner } from '../extension/page/scan-page.ts';
import { withoutRepeats } from '../extension/page/without-repeats.ts';
import type { MentionRules } from '../src/mentions/find-mentions.ts';
import { anchorTest } from '../src/mentions/has-anchor.ts';

/** What is measured, in the page. Each way of working takes a page that nothing has read yet. */
export interface Bench {
  /** Sets the page, as new as one that was just loaded. */
  load(body: string): Promise<void>;
  /** Milliseconds of walking the text nodes and reading them. */
  floor(): number;
  /** Milliseconds of all our work, in one go, from the rules to the paint. */
  ours(rules: MentionRules): number;
  /** Milliseconds of mark.js with one regular expression, or with the phrases one by one. */
  markRegExp(source: string): number;
  markPhrases(phrases: readonly string[]): number;
  /** Our work in slices, as it is on a real page: the longest in milliseconds, and how many mentions. */
  sliced(rules: MentionRules): Promise<{ longest: number; found: number }>;
  /** Keeps what we keep of a page, so that it can be weighed. */
  keep(rules: MentionRules): void;
  /** Adds 50 nodes a second for some seconds. */
  live(seconds: number): Promise<void>;
}

interface Mark {
  markRegExp(pattern: RegExp, options: object): void;
  mark(phrases: readonly string[], options: object): void;
}
declare const Mark: new (root: Node) => Mark;
declare const gc: () => void;
declare const scheduler: { postTask(...how: unknown[]): Promise<void> };

let kept: unknown;

const bench: Bench = {
  async load(body) {
    shown().replace([]);
    kept = undefined;
    document.body.innerHTML = body;
    // What the page has left behind is not ours to clear up while we are measured.
    gc();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  },
  floor: () =>
    timed(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let length = 0;
      while (walker.nextNode() !== null) length += (walker.currentNode as Text).data.length;
      return length;
    }),
  ours: (rules) =>
    timed(() => {
      const work = look(rules);
      for (;;) {
        const { done, value } = work.next();
        if (done) return shown().replace(withoutRepeats(value.found.filter(({ range }) => isVisible(range))));
      }
    }),
  markRegExp: (source) =>
    timed(() => new Mark(document.body).markRegExp(new RegExp(source, 'gi'), { acrossElements: true })),
  markPhrases: (phrases) =>
    timed(() =>
      new Mark(document.body).mark(phrases, {
        acrossElements: true,
        separateWordSearch: false,
        accuracy: 'exactly',
      }),
    ),
  async sliced(rules) {
    let longest = 0;
    let start = performance.now();
    const end = () => {
      longest = Math.max(longest, performance.now() - start);
    };
    const original = scheduler.postTask;
    scheduler.postTask = async (...how) => {
      end();
      await original.apply(scheduler, how);
      start = performance.now();
    };
    const { found } = await inSlices(look(rules));
    end();
    scheduler.postTask = original;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    start = performance.now();
    const visible = withoutRepeats(found.filter(({ range }) => isVisible(range)));
    shown().replace(visible);
    end();
    return { longest, found: visible.length };
  },
  keep(rules) {
    const work = look(rules);
    for (;;) {
      const { done, value } = work.next();
      if (!done) continue;
      kept = value.kept;
      return;
    }
  },
  live: (seconds) =>
    new Promise((resolve) => {
      let added = 0;
      const timer = setInterval(() => {
        const post = document.createElement('p');
        post.textContent = `Update ${added}: the minister spoke in London, and the council is to meet again on Tuesday.`;
        document.querySelector('article')?.append(post);
        added++;
        if (added < seconds * 50) return;
        clearInterval(timer);
        resolve();
      }, 20);
    }),
};

/** All that is done with a page that was just loaded, and what is kept of it: the glance, or the scanner. */
function* look(
  rules: MentionRules,
): Generator<undefined, { found: readonly PlacedMention[]; kept: unknown }> {
  const first = glance(document, anchorTest(rules.worth));
  if (yield* first.isStillNothing()) return { found: [], kept: first };
  const scanner = pageScanner(document, rules, () => {});
  const { mentions } = yield* scanner.scan();
  return { found: mentions, kept: scanner };
}

let shownMentions: ReturnType<typeof showMentions> | undefined;

function shown() {
  shownMentions ??= showMentions();
  return shownMentions;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

Object.assign(globalThis, { bench, kept: () => kept });
