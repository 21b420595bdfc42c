import * as v from 'valibot';
import { MARK_STYLES } from './mark-styles.ts';

/** Light or dark, or what the reader's system says. */
export const THEMES = ['system', 'light', 'dark'] as const;

/** As the browser itself writes it; a star would pass as a letter. */
const host = v.pipe(
  v.string(),
  v.check(
    (host) =>
      !host.includes('*') && URL.canParse(`http://${host}`) && new URL(`http://${host}`).hostname === host,
  ),
);
/** The first part of a language's tag. */
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/));
const claim = v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z0-9-]+$/));

/** What each setting has to be. */
export const FIELDS = {
  /** Sites on which nothing is read or marked: hosts, which stand for those below them as well. */
  sitesOff: v.array(host),
  /** Claims that are neither marked nor counted, by id. One that the record does not have does no harm. */
  claimsOff: v.array(claim),
  /** Languages: on pages that say they are in one of them, nothing is read or marked. */
  languagesOff: v.array(language),
  style: v.picklist(MARK_STYLES),
  /** Whether quotations are checked. */
  quotations: v.boolean(),
  /** Whether a card opens on the page. */
  card: v.boolean(),
  theme: v.picklist(THEMES),
  /** Whether the settings, but never the sites, are shared with the reader's other browsers. */
  sync: v.boolean(),
};

/** What the reader has chosen. */
export type Settings = v.InferOutput<v.ObjectSchema<typeof FIELDS, undefined>>;

export const DEFAULTS: Settings = {
  sitesOff: [],
  claimsOff: [],
  languagesOff: [],
  style: 'marker',
  quotations: true,
  card: true,
  theme: 'system',
  sync: false,
};

/** A stored value that could not be used. */
export interface Problem {
  /** The setting, and for a list the entry, such as `sitesOff[2]`. */
  readonly field: string;
  /** What stood there, as JSON. */
  readonly value: string;
}

/**
 * Reads settings from where they are stored. What cannot be used, whatever it is, is left out by itself: an entry of a
 * list, or a setting, which is then as it is by default.
 *
 * @param stored undefined if nothing was ever stored.
 */
export function readSettings(stored: unknown): { settings: Settings; problems: readonly Problem[] } {
  if (stored === undefined) return { settings: DEFAULTS, problems: [] };
  if (!isRecord(stored))
    return { settings: DEFAULTS, problems: [{ field: 'settings', value: json(stored) }] };
  const problems: Problem[] = [];
  const kept: { [field: string]: unknown } = {};
  for (const [field, value] of Object.entries(stored)) {
    if (!Object.hasOwn(FIELDS, field)) {
      problems.push({ field, value: json(value) });
      continue;
    }
    const { success, output, issues } = v.safeParse(FIELDS[field as keyof typeof FIELDS], value);
    if (!success) problems.push(...issues.map(({ path }) => problemAt(field, path?.[0], value)));
    if (success) kept[field] = output;
    else if (Array.isArray(value) && FIELDS[field as keyof typeof FIELDS].type === 'array') {
      const bad = new Set(issues.map(({ path }) => path?.[0]?.key));
      kept[field] = value.filter((_, at) => !bad.has(at));
    }
  }
  return { settings: { ...DEFAULTS, ...kept }, problems };
}

/** A setting that cannot be used, or where valibot names one, an entry of it. */
export function problemAt(field: string, entry: v.IssuePathItem | undefined, value: unknown): Problem {
  if (entry === undefined) return { field, value: json(value) };
  return { field: `${field}[${entry.key}]`, value: json(entry.value) };
}

function isRecord(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Short enough to be shown. */
function json(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
