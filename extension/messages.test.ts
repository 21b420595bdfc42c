import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { answer, type BackgroundApi } from './messages.ts';

const OWN = { id: 'ours', base: 'chrome-extension://ours/' };
const FRAME = { id: 'ours', url: 'http://a.example/', tab: { id: 1 }, frameId: 0 } as Runtime.MessageSender;
const PAGE = { id: 'ours', url: `${OWN.base}popup/index.html` } as Runtime.MessageSender;
const OF_PAGES = { takeErrand: [], checkText: ['a'] };
const OF_FRAMES = ['readPage', 'pageScanned', 'startCard', 'openPopup'] as const;

let calls: string[] = [];
const handler = (call: string) => () => {
  calls.push(call);
};
const names = [...Object.keys(OF_PAGES), ...OF_FRAMES, 'checkQuotations', 'answerCard'];
const listener = answer(Object.fromEntries(names.map((call) => [call, handler(call)])) as never, OWN);
const made = (received: unknown, sender: Runtime.MessageSender): string[] => {
  calls = [];
  listener(received, sender);
  return calls;
};

describe('the calls to the background', () => {
  it.each(OF_FRAMES)('%s is for frames of tabs', (call) => {
    expect(made({ call, args: [] }, FRAME)).toEqual([call]);
    expect(made({ call, args: [] }, PAGE)).toEqual([]);
    expect(made({ call, args: [] }, { ...FRAME, id: 'theirs' })).toEqual([]);
  });

  it.each(Object.entries(OF_PAGES))('%s is for our own pages', (call, args) => {
    expect(made({ call, args }, PAGE)).toEqual([call]);
    expect(made({ call, args }, FRAME)).toEqual([]);
    expect(made({ call, args }, { ...PAGE, id: 'theirs' })).toEqual([]);
    expect(made({ call, args }, { ...PAGE, url: `http://a.example/${OWN.base}` })).toEqual([]);
  });

  it('are not made by anything that somebody made up', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true });
    const call = fc.oneof(fc.constantFrom<string>(...names, 'constructor', '__proto__'), anything);
    const senders = fc.constantFrom(FRAME, PAGE, {} as Runtime.MessageSender);
    fc.assert(
      fc.property(fc.oneof(anything, fc.record({ call, args: anything })), senders, (received, sender) => {
        const [first, ...more] = made(received, sender);
        expect(more).toEqual([]);
        if (first === undefined) return;
        const { call, args } = received as { call: keyof BackgroundApi; args: unknown[] };
        expect(first).toBe(call);
        expect(Array.isArray(args)).toBe(true);
        // All that has arguments wants more of them than chance makes, which can make a page without quotations.
        expect(first).not.toBe('answerCard');
        if (first === 'checkQuotations') expect(args[0]).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('have bounds for what a page can make long', () => {
    const quotation = {
      text: 'a',
      block: 0,
      start: 0,
      end: 1,
      nests: false,
      before: '',
      after: '',
      previous: '',
    };
    const check = (quotations: object[], day?: string) =>
      made({ call: 'checkQuotations', args: [quotations, day] }, FRAME).length;
    expect(check([quotation], '2025-10-20')).toBe(1);
    expect(check(Array(501).fill(quotation))).toBe(0);
    expect(check([{ ...quotation, text: 'a'.repeat(4001) }])).toBe(0);
    expect(check([{ ...quotation, start: -1 }])).toBe(0);
    expect(check([quotation], 'x'.repeat(1_000_000))).toBe(0);
    const ask = (sentence: string) =>
      made(
        { call: 'answerCard', args: [{ about: 'mentions', mentions: [{ claim: 'a', sentence }] }] },
        FRAME,
      );
    expect(ask('a')).toEqual(['answerCard']);
    expect(ask('a'.repeat(4001))).toEqual([]);
  });
});
