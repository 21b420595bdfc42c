import * as v from 'valibot';
import { certainty, date, fields, id, some, text } from './fields.ts';
import { STANCES } from './stances.ts';

const quote = { exact: text, prefix: v.optional(v.string()), suffix: v.optional(v.string()) };

const boilerplate = v.union(
  [fields({ reason: text, exact: text }), fields({ reason: text, start: text, end: text })],
  'should have a reason, and either exact, or start and end',
);

const printing = fields({
  printing_of: id,
  speaker_as_printed: v.optional(text),
  note: v.optional(text),
  spans: some(fields(quote)),
});

const statement = fields({
  id,
  kind: v.picklist(['direct', 'reported'], 'should be direct or reported'),
  speaker: id,
  speaker_as_printed: v.optional(text),
  claims: v.pipe(
    v.record(
      id,
      v.picklist(STANCES, `should be one of: ${STANCES.join(', ')}`),
      'should name claims, each with a stance',
    ),
    v.check((claims) => Object.keys(claims).length > 0, 'should name at least one claim'),
  ),
  said: fields({ date: v.optional(date), basis: text }),
  venue: v.optional(fields({ name: text, basis: text })),
  via: v.optional(text),
  shown_with: v.optional(some(id)),
  note: v.optional(text),
  spans: some(fields(quote)),
});

const file = <Entry extends v.GenericSchema>(entry: Entry) =>
  fields({
    article: fields({
      outlet: fields({ name: text, certainty, basis: text }),
      published: fields({ date: v.optional(date), certainty, basis: text }),
      address: fields({
        url: v.optional(v.pipe(text, v.url('should be an address'))),
        certainty,
        basis: text,
        look_for: v.optional(text),
      }),
      headline: text,
      byline: text,
      language: text,
    }),
    not_article: v.optional(v.array(boilerplate)),
    not_statements: v.optional(v.array(fields({ ...quote, reason: text }))),
    statements: some(entry),
  });

/** The schema of a seeds/<article>/statements.yaml: an entry is judged as what it sets out to be. */
export const statementsFile = file(
  v.lazy((entry) =>
    typeof entry === 'object' && entry !== null && 'printing_of' in entry ? printing : statement,
  ),
);

/** The same for editors, as far as a JSON Schema can say it. */
export const statementsFileForEditors = file(v.union([printing, statement]));

export type StatementsFile = v.InferOutput<typeof statementsFile>;
export type StatementEntry = v.InferOutput<typeof statement>;
export type PrintingEntry = v.InferOutput<typeof printing>;
