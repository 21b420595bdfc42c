/** What the popup is opened for. */
export interface Errand {
  /** The text that the reader asks about, or ''. */
  readonly text: string;
  /** Whether the citation of the answer is to be copied at once. */
  readonly copying: boolean;
  /** The claim that the reader wants to see more of, if it is one. */
  readonly claim: string | undefined;
}

/** It is opened to see what there is. */
export const NONE: Errand = { text: '', copying: false, claim: undefined };
