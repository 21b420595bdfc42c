import * as v from 'valibot';
import { FIELDS, type Problem, problemAt, type Settings } from './settings.ts';

/** Says what the file is, and in which form; a later form will be another number. */
const FORM_FIELD = 'onTheRecordSettings';
const FORM = 1;

/** Whether to sync is each browser's own affair, and not for a file to switch on. */
const { sync: _, ...fields } = FIELDS;

const file = v.strictObject({ [FORM_FIELD]: v.literal(FORM), ...v.partial(v.object(fields)).entries });

/** The settings as a file that the reader can keep, or bring to another browser. */
export function writeSettingsFile({ sync: _, ...settings }: Settings): string {
  return `${JSON.stringify({ [FORM_FIELD]: FORM, ...settings }, null, 2)}\n`;
}

/**
 * Reads such a file: all of it or nothing. A setting that it does not have is not in the result.
 *
 * @returns what is wrong with it, field by field, if anything is.
 */
export function readSettingsFile(
  text: string,
): { readonly settings: Partial<Settings> } | { readonly problems: readonly Problem[] } {
  const { success, output, issues } = v.safeParse(v.pipe(v.string(), v.parseJson(), file), text);
  if (!success) return { problems: issues.map(fileProblem) };
  const { [FORM_FIELD]: _, ...settings } = output;
  return { settings: settings as Partial<Settings> };
}

function fileProblem(issue: v.BaseIssue<unknown>): Problem {
  const [field, entry] = issue.path ?? [];
  // It is no JSON, or none of ours.
  if (field === undefined || (field.key === FORM_FIELD && field.value === undefined)) {
    return { field: '', value: '' };
  }
  return problemAt(String(field.key), entry, field.value);
}
