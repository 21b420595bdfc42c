import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { quotationsCheck } from '../src/quotations/check-quotations.ts';
import { compileRecord } from '../src/record/compile-record.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { goldenQuotations, judge } from './golden-quotations.ts';
import { seedFiles } from './seed-files.ts';
const check = quotationsCheck(compileRecord(readSeeds(seedFiles())));
const load = (f: string) => parse(readFileSync(f, 'utf8')).map((q: any) => ({ id: q.id, lang: q.language, text: q.text, published: q.date, quotation: q.quotation, finding: q.expected, change: q.degree ?? q.kind, speaker: q.speaker }));
let M = 0, MT = 0, A = 0, AT = 0, BAD = 0, V = 0, VT = 0; const out: string[] = [];
for (const [name, set] of [...['.', 'attribution', 'apart', 'later', 'newsroom', 'grammar', 'mixed'].map((n) => [n, goldenQuotations(n)] as const), ...(process.argv[3] ?? '').split(',').filter(Boolean).map((n) => [n, load(`/tmp/sets/new/${n}.yaml`)] as const)]) {
  const j = judge(set as any, check) as any[];
  const n = (f: (x: any) => boolean) => j.filter(f).length;
  const m = n((x) => x.golden.finding === 'misattributed' && x.found === 'misattributed'), mt = n((x) => x.golden.finding === 'misattributed');
  const a = n((x) => x.golden.finding === 'altered' && x.found === 'altered'), at = n((x) => x.golden.finding === 'altered');
  const v = n((x) => ['verbatim', 'trimmed'].includes(x.golden.finding) && x.found === x.golden.finding), vt = n((x) => ['verbatim', 'trimmed'].includes(x.golden.finding));
  const bad = j.filter((x) => (x.found === 'misattributed' || x.found === 'altered') && x.golden.finding !== x.found);
  M += m; MT += mt; A += a; AT += at; BAD += bad.length; V += v; VT += vt;
  out.push(`${name} mis ${m}/${mt} alt ${a}/${at} vt ${v}/${vt} BAD ${bad.length}`);
  for (const b of bad) console.log('   ACCUSED', b.golden.id, b.golden.finding, b.found, b.golden.text.slice(0, 500).replace(/\n+/g, ' / '));
}
console.log(out.join(' | ')); console.log('ALL mis', M, MT, 'alt', A, AT, 'vt', V, VT, 'bad', BAD);
