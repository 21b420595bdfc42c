import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EvidenceItem } from '../src/mentions/compile-evidence.ts';
import { compileMentionRules } from '../src/mentions/compile-mention-rules.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { pairItems, planItems, singleItems } from './evidence-items.ts';
import { fitEvidence, type GoldenLine, goldenLines, type Wanted } from './fit-evidence.ts';
import { type GoldenPage, goldenPages } from './golden-pages.ts';
import { seedFiles } from './seed-files.ts';

// Finds the points of `evidence` in seeds/claims.yaml anew, from the golden pages that are not held out and from the
// examples beside the claims, and prints them; with --write, puts them in their place.

const seeds = readSeeds(seedFiles());
const { value } = seeds.claims;
const rules = compileMentionRules(seeds);
const names = [...Object.keys(value.concepts), ...Object.keys(value.groups)];
const claims = value.claims.map(({ id }) => id);
const without = (...left: string[]) => names.filter((name) => !left.includes(name));

/** The examples are short texts without a page around them, of which there are few: each counts several times. */
const examples: GoldenPage[] = [...value.claims, ...value.other_schemes].flatMap(({ id, examples }) =>
  (['match', 'no_match'] as const).flatMap((kind) =>
    // What is no mention of a scheme may be one of a claim.
    kind === 'no_match' && !claims.includes(id)
      ? []
      : examples[kind].map((example, at) => {
          const [language = '', text = ''] = Object.entries(example)[0] ?? [];
          const blocks = text.split('\n');
          return {
            id: `${id} ${kind} ${at}`,
            language,
            blocks,
            mentions: kind === 'match' ? { [id]: blocks } : {},
          };
        }),
  ),
);
const lines = goldenLines(rules, value.groups, [
  ...goldenPages(),
  ...Array.from({ length: 3 }, () => examples).flat(),
]);
/** Pages that speak of both times, one after the other, as real ones do: a sentence is told by what is next to it. */
const mixed = goldenPages().flatMap((page, at, pages) => {
  if (!('albania-processing' in page.mentions)) return [];
  const other = [...pages.slice(at), ...pages.slice(0, at)].find(
    ({ language, mentions }) =>
      language === page.language && 'albania-return-hubs' in mentions && !('albania-processing' in mentions),
  );
  if (other === undefined) return [];
  const mentions = { ...page.mentions, ...other.mentions };
  return [{ ...page, blocks: [...other.blocks, ...page.blocks], mentions }];
});
const mixedLines = goldenLines(rules, value.groups, mixed);
const has = (ids: readonly string[]) => (line: GoldenLine) =>
  line.labels.some((label) => ids.includes(label));
/** Whether a line is from a report that has any of these, and so may well speak of it between the lines. */
const isOn = (ids: readonly string[], { page }: GoldenLine) => ids.some((id) => id in page.mentions);

/** Lines of pages without any count more: to be silent is better than to be wrong. */
const detection = (ids: readonly string[], elsewhere: number, beside: number) => ({
  isPositive: has(ids),
  weight: (line: GoldenLine) => (has(ids)(line) ? 1 : isOn(ids, line) ? beside : elsewhere),
});

const scheme = (id: string): Wanted => ({
  candidates: pairItems(
    without(
      'kosovo',
      'montenegro',
      'home-place',
      'displaced',
      'origins',
      'france',
      'other-plans',
      'ministers',
      'tories',
      'labour',
    ),
  ),
  ...detection([id], 1.5, 0.3),
  penalty: 0.003,
  scale: 2,
  leastLines: 15,
});

const WANTED: {
  readonly [evidence: string]: {
    readonly wanted: Wanted;
    readonly above: number;
    readonly more?: readonly GoldenLine[];
    /** What there is no doing without: it has more points than all the others. */
    readonly needed?: EvidenceItem;
  };
} = {
  'uk-plan': {
    wanted: {
      candidates: planItems(names),
      ...detection(claims, 1.8, 0.2),
      penalty: 0.0002,
      scale: 4,
      leastLines: 12,
    },
    above: 0,
  },
  'before-a-decision': {
    wanted: {
      candidates: singleItems(
        without(
          'albania',
          'land',
          'where',
          'there',
          'italy',
          'italys-centres',
          'eu',
          'others',
          'other-plans',
          'going-home',
          'albanians',
          'crime',
          'goods',
          'business',
          'sport',
          'odd',
        ),
      ),
      isPositive: (line) =>
        has(claims)(line) && line.stands.has('around albania')
          ? line.labels.includes('albania-processing')
          : undefined,
      weight: () => 1,
      penalty: 0.004,
      scale: 2,
      leastLines: 8,
    },
    above: 3,
    more: mixedLines,
    // Elsewhere it was never reported.
    needed: { points: 50, around: ['albania'] },
  },
  'italys-plan': { wanted: scheme('italy-centres'), above: -3 },
  'eu-hubs': { wanted: scheme('eu-return-hubs'), above: -2 },
};

const text = Object.entries(WANTED)
  .map(([name, { wanted, above, more = [], needed }]) => {
    const { from, items } = fitEvidence([...lines, ...more], wanted);
    return needed === undefined
      ? asYaml(name, from + above, items)
      : asYaml(name, from + above + needed.points, [needed, ...items]);
  })
  .join('');
if (process.argv.includes('--write')) {
  const file = resolve(import.meta.dirname, '../seeds/claims.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/(?<=\nevidence:\n)(?:.+\n)+/, () => text),
  );
} else {
  console.log(text);
}

function asYaml(name: string, from: number, items: readonly EvidenceItem[]): string {
  const list = (title: string, sign: number) => {
    const lines = items.flatMap(({ points, ...item }) => {
      const where = Object.entries(item).map(([scope, names]) => `${scope}: [${names?.join(', ')}]`);
      return points * sign > 0 ? `      - {points: ${Math.abs(points)}, ${where.join(', ')}}\n` : [];
    });
    return lines.length > 0 ? `    ${title}:\n${lines.join('')}` : '';
  };
  const evidence = value.evidence[name];
  const some = evidence?.some;
  const kept = (['own', 'alone', 'near'] as const).flatMap((field) => {
    const points = evidence?.[field];
    return points === undefined ? [] : `    ${field}: ${points}\n`;
  });
  return `  ${name}:
    from: ${Math.round(from)}
${kept.join('')}${some ? `    some: [${some.join(', ')}]\n` : ''}${list('for', 1)}${list('against', -1)}`;
}
