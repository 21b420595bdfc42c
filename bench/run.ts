/** Runs the sections that are named, or all of them: npm run bench -- search. */
export const SECTIONS: { readonly [name: string]: () => Promise<unknown> } = {
  scan: () => import('./bench.ts'),
  search: () => import('./search.ts'),
  tabs: () => import('./tabs.ts'),
  hostile: () => import('./hostile.ts'),
  popup: () => import('./popup.ts'),
};

const named = process.argv.slice(3);
const unknown = named.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  throw new Error(`there is no section ${unknown[0]}; there are ${Object.keys(SECTIONS).join(' and ')}`);
}
for (const name of named.length > 0 ? named : Object.keys(SECTIONS)) await SECTIONS[name]?.();
