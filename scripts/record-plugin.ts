import type { Plugin } from 'vite';
import { linkPassages } from '../src/citation/link-passages.ts';
import { compileMentionRules } from '../src/mentions/compile-mention-rules.ts';
import { compileRecord } from '../src/record/compile-record.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { buildIndex } from '../src/search/search.ts';
import { seedFiles } from './seed-files.ts';

/** Strings parse faster than the same data as code. */
const asJson = (value: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

const MODULES: { readonly [id: string]: () => string } = {
  'virtual:record': () => {
    const { wording: _, ...record } = compileRecord(readSeeds(seedFiles()));
    return asJson(record);
  },
  'virtual:index': () =>
    `export default ${JSON.stringify(buildIndex(compileRecord(readSeeds(seedFiles()))))};`,
  'virtual:anchors': () => asJson(compileMentionRules(readSeeds(seedFiles())).worth),
  'virtual:mention-rules': () => asJson(compileMentionRules(readSeeds(seedFiles()))),
  'virtual:passages': () => {
    const seeds = readSeeds(seedFiles());
    const texts = new Map(seeds.articles.map(({ folder, text }) => [folder, text]));
    return asJson(linkPassages(compileRecord(seeds), texts));
  },
};

/** Compiles seeds/ into the modules that the extension imports; a broken seed stops the build. */
export function recordPlugin(): Plugin {
  return {
    name: 'record',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    load(id) {
      const make = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (make === undefined) return undefined;
      for (const { path } of seedFiles()) this.addWatchFile(path);
      return make();
    },
  };
}
