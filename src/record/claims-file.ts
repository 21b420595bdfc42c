import * as v from 'valibot';
import { date, fields, id, some, text } from './fields.ts';
import { wording } from './wording.ts';

const names = some(id);

const mentioned = some(
  fields({
    sentence: names,
    some: v.optional(names),
    of: v.optional(id),
    page_of: v.optional(id),
    nearby: v.optional(names),
    page: v.optional(names),
    unless: v.optional(names),
    unless_nearby: v.optional(names),
  }),
);

const example = v.pipe(
  v.record(id, text, 'should be a text behind its language, such as en: …'),
  v.check((texts) => Object.keys(texts).length === 1, 'should be one text, in one language'),
);

const examples = fields({ match: some(example), no_match: some(example) });

const claim = fields({
  id,
  text,
  short: text,
  current: date,
  about: text,
  related: v.optional(v.array(fields({ claim: id, how: text }))),
  other_schemes: v.optional(v.array(fields({ name: text, how: text }))),
  mentioned,
  examples,
});

const scheme = fields({ id, text, mentioned, examples });

/** The schema of seeds/claims.yaml. */
export const claimsFile = fields({
  claims: some(claim),
  other_schemes: v.optional(v.array(scheme, 'should be a list'), []),
  anchors: names,
  whose: fields({ names, with: names }),
  concepts: v.record(id, v.record(id, some(text)), 'should name concepts, each with its forms by language'),
  wording: v.optional(wording, { places: {}, topics: {}, same: {} }),
});

export type ClaimsFile = v.InferOutput<typeof claimsFile>;
