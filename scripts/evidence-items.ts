import type { EvidenceItem } from '../src/mentions/compile-evidence.ts';
import type { Sign } from './logistic-regression.ts';

/** What an item may want, without its points, and whether it may speak for or against. */
export interface Candidate {
  readonly item: Omit<EvidenceItem, 'points'>;
  readonly sign: Sign;
}

/** Concepts and groups that speak against a plan of the UK's: plans of others, people sent home, and other matters. */
const AGAINST = new Set(
  'italy italys-centres eu other-plans rwanda france albanians going-home crime origins home-place goods business sport displaced others odd'.split(
    ' ',
  ),
);
/** What says most when it stands anywhere around. */
const AROUND =
  'who whose uk hub any-hub land albania asylum crossing denied unwanted labour tories ministers host marriage'.split(
    ' ',
  );
/** What a plan of the UK's is made of: with something of another plan it says less, and makes up for it in its own sentence. */
const CORE = 'albania land whose uk who hub any-hub refused asylum crossing send host decide place'.split(
  ' ',
);

/** What says nearly all, when it stands in one sentence. */
const WHOLE = [
  ['land', 'who', 'what'],
  ['land', 'who', 'send'],
  ['land', 'who', 'host'],
  ['land', 'who', 'decide'],
  ['land', 'who', 'place'],
  ['land', 'who', 'whose'],
  ['land', 'denied', 'whose'],
  ['land', 'any-hub', 'whose'],
  ['land', 'place', 'whose'],
  ['abroad', 'who', 'what'],
  ['abroad', 'denied', 'what'],
  ['abroad', 'who', 'whose'],
  ['any-hub', 'who', 'whose'],
  ['there', 'who', 'what'],
];

/** Every item that could help to tell the UK's plan: one or two concepts or groups, in the sentence, nearby or around. */
export function planItems(names: readonly string[]): Candidate[] {
  const pro = names.filter((name) => !AGAINST.has(name));
  const con = names.filter((name) => AGAINST.has(name));
  const sign = (name: string): Sign => (AGAINST.has(name) ? -1 : 1);
  return [
    ...singleItems(names).map(({ item }) => ({ item, sign: sign(Object.values(item).flat()[0] ?? '') })),
    ...pairs(pro).map((sentence) => ({ item: { sentence }, sign: 1 as const })),
    ...pro.flatMap((one) => [
      ...pro.map((other) => ({ item: { sentence: [one], nearby: [other] }, sign: 1 as const })),
      ...AROUND.map((other) => ({ item: { sentence: [one], around: [other] }, sign: 1 as const })),
    ]),
    ...WHOLE.map((sentence) => ({ item: { sentence }, sign: 1 as const })),
    ...pairs(AROUND).map((around) => ({ item: { around }, sign: 1 as const })),
    ...con.flatMap((other) =>
      CORE.flatMap((one): Candidate[] => [
        { item: { around: [other, one] }, sign: -1 },
        { item: { sentence: [other, one] }, sign: -1 },
        { item: { sentence: [one], around: [other] }, sign: 1 },
      ]),
    ),
    ...pairs(con).map((around) => ({ item: { around }, sign: -1 as const })),
  ];
}

/** Each of these alone, in the sentence, nearby or around. */
export function singleItems(names: readonly string[]): Candidate[] {
  return names.flatMap((name): Candidate[] => [
    { item: { sentence: [name] }, sign: 0 },
    { item: { nearby: [name] }, sign: 0 },
    { item: { around: [name] }, sign: 0 },
  ]);
}

/** Each of these alone or with another one. */
export function pairItems(names: readonly string[]): Candidate[] {
  return [
    ...singleItems(names),
    ...pairs(names).flatMap(([one, other]): Candidate[] => [
      { item: { sentence: [one, other] }, sign: 0 },
      { item: { sentence: [one], nearby: [other] }, sign: 0 },
      { item: { sentence: [other], nearby: [one] }, sign: 0 },
      { item: { around: [one, other] }, sign: 0 },
    ]),
  ];
}

function pairs(names: readonly string[]): [string, string][] {
  return names.flatMap((one, at) => names.slice(at + 1).map((other): [string, string] => [one, other]));
}
