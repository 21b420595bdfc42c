import * as v from 'valibot';
import { date, fields, id, some, text } from './fields.ts';
import { wording } from './wording.ts';

const names = some(id);

/** What has to stand where, for points: at least one of the lists is there. */
const item = v.pipe(
  fields({
    points: v.pipe(
      v.number('should be a number'),
      v.integer('should be whole'),
      v.minValue(1, 'should be 1 or more'),
    ),
    sentence: v.optional(names),
    nearby: v.optional(names),
    around: v.optional(names),
  }),
  v.check(
    ({ sentence, nearby, around }) => (sentence ?? nearby ?? around) !== undefined,
    'should say what stands in the sentence, nearby or around',
  ),
);

const evidence = fields({
  from: v.number('should be a number of points'),
  own: v.optional(v.number('should be a number of points')),
  alone: v.optional(v.number('should be a number of points')),
  near: v.optional(v.number('should be a number of points')),
  some: v.optional(names),
  for: some(item),
  against: v.optional(v.array(item, 'should be a list'), []),
});

const mentioned = fields({
  evidence: names,
  unless: v.optional(v.array(id, 'should be a list'), []),
  country: v.optional(id),
});

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

/** A form of two words of the mention finder. */
const opener = v.pipe(
  text,
  v.regex(/^[a-z]+\*?(?:\/[a-z]+\*?)* [a-z]+\*?(?:\/[a-z]+\*?)*$/, 'should be two words in Latin letters'),
);

const scheme = fields({ id, text, mentioned, examples });

/** The schema of seeds/claims.yaml. */
export const claimsFile = fields({
  claims: some(claim),
  other_schemes: v.optional(v.array(scheme, 'should be a list'), []),
  anchors: names,
  openers: v.optional(v.array(opener, 'should be a list'), []),
  evidence: v.record(id, evidence, 'should name lists of what speaks for something and against it'),
  countries: fields({ named: names, others: names, any: names, places: names, there: names, acts: names }),
  groups: v.optional(v.record(id, names), {}),
  concepts: v.record(id, v.record(id, some(text)), 'should name concepts, each with its forms by language'),
  wording: v.optional(wording, { places: {}, topics: {}, same: {}, about: {} }),
});

export type ClaimsFile = v.InferOutput<typeof claimsFile>;
