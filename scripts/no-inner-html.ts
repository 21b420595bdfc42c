import type { Plugin } from 'vite';

/** The one place where Preact makes markup of a string, for the property dangerouslySetInnerHTML. */
const SINK = /\.innerHTML\s*=(?!=)/g;

/**
 * Takes from Preact the one line that makes markup of a string: nothing of ours asks for it, and what is not in the
 * package can never be reached by what a page says. A string that were given to it all the same is shown as text.
 *
 * @throws when Preact no longer has exactly one such line: then this has to be looked at again.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.mjs$/ },
      handler(code) {
        const found = code.match(SINK)?.length ?? 0;
        if (found !== 1) this.error(`Preact sets innerHTML in ${found} places; expected one`);
        return { code: code.replace(SINK, '.textContent='), map: null };
      },
    },
  };
}
