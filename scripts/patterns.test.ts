import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyse } from 'scslre';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** A regular expression of the sources, and where it stands. */
interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly at: string;
}

/** Any node of the syntax tree. */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Made of data: a choice of words or phrases, each of letters only, and a class of the quotation marks. */
const UNREADABLE = ['src/mentions/has-anchor.ts', 'src/quotations/find-quotations.ts', 'src/search/words.ts'];

describe('the patterns that are shipped', () => {
  const files = ['src', 'extension'].flatMap(sources);
  const found = files.map(patternsOf);
  const patterns = found.flatMap(({ patterns }) => patterns);

  it('can all be read', () => {
    expect(patterns.length).toBeGreaterThan(100);
    expect(found.filter(({ unreadable }) => unreadable).map(({ path }) => path)).toEqual(UNREADABLE);
  });

  it('take time in proportion to the text, whatever it is', () => {
    expect(patterns.filter(isSuperLinear).map(({ at, source }) => `${at} ${source}`)).toEqual([]);
  });

  it('would not pass if they did not', () => {
    const bad = ['(a+)+$', '\\s+$', 'a.*b.*c'];
    expect(bad.filter((source) => !isSuperLinear({ source, flags: '' }))).toEqual([]);
  });
});

/** Sticky patterns begin at one place only, so one that would be tried from each is as if it were anchored. */
function isSuperLinear({ source, flags }: Pick<Pattern, 'source' | 'flags'>): boolean {
  const begun = flags.includes('y') ? `^(?:${source})` : source;
  return analyse({ source: begun, flags: flags.replace('y', '') }).reports.length > 0;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|d)\.ts$/.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
}

/** The patterns of a file: the literals, and those made of strings that stand in the same file. */
function patternsOf(path: string) {
  const text = readFileSync(join(root, path), 'utf8');
  const patterns: Pattern[] = [];
  const constants = new Map<string, SyntaxNode>();
  let unreadable = false;
  walk(parseSync(path, text).program, (node) => {
    const at = `${path}:${text.slice(0, node.start).split('\n').length}`;
    if (node.type === 'VariableDeclarator') constants.set(String(named(node.id)), node.init as SyntaxNode);
    if (node.type === 'Literal' && node.regex) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      patterns.push({ source: pattern, flags, at });
    }
    if (node.type !== 'NewExpression' || named(node.callee) !== 'RegExp') return;
    const [source, flags] = (node.arguments as SyntaxNode[]).map((part) => textOf(part, constants));
    if (source === undefined) unreadable = true;
    else patterns.push({ source, flags: flags ?? '', at });
  });
  return { path, patterns, unreadable };
}

/** What a string is, if it stands there; undefined for what is worked out. */
function textOf(node: SyntaxNode, constants: ReadonlyMap<string, SyntaxNode>): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'Identifier') {
    const constant = constants.get(String(node.name));
    return constant && textOf(constant, constants);
  }
  const raw = node.type === 'TaggedTemplateExpression';
  const template = (raw ? node.quasi : node) as SyntaxNode;
  if (template.type !== 'TemplateLiteral') return undefined;
  const parts = (template.expressions as SyntaxNode[]).map((part) => textOf(part, constants));
  if (parts.includes(undefined)) return undefined;
  return (template.quasis as { value: { raw: string; cooked: string } }[])
    .map(({ value }, index) => (raw ? value.raw : value.cooked) + (parts[index] ?? ''))
    .join('');
}

function named(node: unknown): unknown {
  return (node as SyntaxNode).name;
}

function walk(node: unknown, visit: (node: SyntaxNode) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const item of node) walk(item, visit);
    return;
  }
  if (typeof (node as SyntaxNode).type === 'string') visit(node as SyntaxNode);
  for (const value of Object.values(node)) walk(value, visit);
}
