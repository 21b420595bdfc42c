import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import type { Finding } from '../src/quotations/check-quotation.ts';
import { MOST_QUOTATIONS, type Quotation } from '../src/quotations/find-quotations.ts';
import { type CardContent, type CardQuestion, cardQuestion } from './card-content.ts';
import type { Errand } from './errand.ts';

/** What the background can be asked by content scripts and by the extension's own pages. */
export interface BackgroundApi {
  /** There is something in a frame: the reader is wanted. */
  readPage(): void;
  /** A frame was scanned, or is gone. */
  pageScanned(): void;
  /** What the popup was opened for, if for anything. Given once. */
  takeErrand(): Errand | undefined;
  /** What the record says of a page's quotations, each in its place; null is: not on record. */
  checkQuotations(quotations: readonly Quotation[], day: string | undefined): readonly (Finding | null)[];
  /** The same, of a text that a reader asks about. */
  checkText(text: string): Finding | null;
  /** Starts the card's script in the frame that asks. */
  startCard(): void;
  /** What a card shows of a passage. */
  answerCard(question: CardQuestion): CardContent;
  /** The reader wants to see more than a card has: of a claim, if the card is about one. */
  openPopup(claim: string | undefined): void;
}

/** A call on its way. */
export interface Message<Call extends keyof BackgroundApi = keyof BackgroundApi> {
  readonly call: Call;
  readonly args: Parameters<BackgroundApi[Call]>;
}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const quotation = v.object({
  text: v.pipe(v.string(), v.maxLength(4000)),
  block: offset,
  start: offset,
  end: offset,
  nests: v.boolean(),
  before: v.pipe(v.string(), v.maxLength(500)),
  after: v.pipe(v.string(), v.maxLength(500)),
  previous: v.pipe(v.string(), v.maxLength(500)),
});

/** Chrome gives null for undefined. */
const optional = (schema: v.GenericSchema<string>) =>
  v.pipe(
    v.nullish(schema),
    v.transform((text) => text ?? undefined),
  );

/** Types vanish on the way: this is what the arguments of each call have to be on receipt. */
const ARGUMENTS = {
  readPage: v.tuple([]),
  pageScanned: v.tuple([]),
  takeErrand: v.tuple([]),
  checkQuotations: v.tuple([
    v.pipe(v.array(quotation), v.maxLength(MOST_QUOTATIONS)),
    optional(v.pipe(v.string(), v.isoDate())),
  ]),
  checkText: v.tuple([v.string()]),
  startCard: v.tuple([]),
  answerCard: v.tuple([cardQuestion]),
  openPopup: v.tuple([optional(v.pipe(v.string(), v.maxLength(100)))]),
} satisfies { [Call in keyof BackgroundApi]: v.GenericSchema };

/** What only the extension's own pages may ask; all else is asked by a frame of a tab. */
const OF_OWN_PAGES: ReadonlySet<keyof BackgroundApi> = new Set(['takeErrand', 'checkText']);

type Handlers = {
  readonly [Call in keyof BackgroundApi]: (
    sender: Runtime.MessageSender,
    ...args: Parameters<BackgroundApi[Call]>
  ) => ReturnType<BackgroundApi[Call]> | Promise<ReturnType<BackgroundApi[Call]>>;
};

/**
 * A listener for runtime.onMessage that answers the calls to the background, from those who may make them, and nothing
 * else.
 *
 * @param own the extension's id, and the address that its pages begin with
 */
export function answer(handlers: Handlers, own: { readonly id: string; readonly base: string }) {
  return (received: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const call = (Object.keys(ARGUMENTS) as (keyof BackgroundApi)[]).find((call) => isCall(received, call));
    if (call === undefined || !mayCall(sender, call, own)) return undefined;
    const args = v.safeParse(ARGUMENTS[call], (received as { args?: unknown }).args);
    if (!args.success) return undefined;
    const handler = handlers[call] as (sender: Runtime.MessageSender, ...args: unknown[]) => unknown;
    return Promise.resolve(handler(sender, ...args.output));
  };
}

function mayCall(
  { id, url, tab, frameId }: Runtime.MessageSender,
  call: keyof BackgroundApi,
  own: { readonly id: string; readonly base: string },
): boolean {
  if (id !== own.id) return false;
  return OF_OWN_PAGES.has(call)
    ? url?.startsWith(own.base) === true
    : tab?.id !== undefined && frameId !== undefined;
}

/** Whether what was received is this call. */
export function isCall(received: unknown, call: keyof BackgroundApi): boolean {
  return typeof received === 'object' && received !== null && 'call' in received && received.call === call;
}
