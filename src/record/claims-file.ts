import * as v from 'valibot';
import { date, fields, id, some, text } from './fields.ts';

const names = some(id);

const claim = fields({
  id,
  text,
  short: text,
  current: date,
  about: text,
  related: v.optional(v.array(fields({ claim: id, how: text }))),
  other_schemes: v.optional(v.array(fields({ name: text, how: text }))),
  mentioned: some(
    fields({
      sentence: names,
      nearby: v.optional(names),
      page: v.optional(names),
      unless: v.optional(names),
      unless_nearby: v.optional(names),
    }),
  ),
});

/** The schema of seeds/claims.yaml. */
export const claimsFile = fields({
  claims: some(claim),
  concepts: v.record(id, v.record(id, some(text)), 'should name concepts, each with its forms by language'),
});

export type ClaimsFile = v.InferOutput<typeof claimsFile>;
export type ClaimEntry = v.InferOutput<typeof claim>;
