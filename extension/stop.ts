/** What the background says to the scripts of a tab that the reader has taken from it. */
export const STOP = 'stop';
