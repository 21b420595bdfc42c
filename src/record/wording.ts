import * as v from 'valibot';
import { fields, id, some, text } from './fields.ts';

/** One or more words; `*` is any ending of the last one. */
const plain = v.pipe(
  text,
  v.regex(/^[^*/]+\*?$/, 'should be one word or more, with * only at its end and without /'),
);
/** As in the concepts: `*` is any ending of a word, and `/` stands between words to choose from. */
const form = v.pipe(text, v.regex(/^[^*/]/, 'should begin with a letter'));

/** The schema of the part `wording` of seeds/claims.yaml: what readers and the press call things, for the search. */
export const wording = fields({
  places: v.record(id, some(plain), 'should name places, each with its forms'),
  countries: v.optional(v.array(text, 'should be a list of countries'), []),
  called: v.optional(v.record(id, some(text), 'should name speakers, each with what they are called'), {}),
  topics: v.record(
    id,
    fields({
      is: v.optional(
        v.picklist(
          ['owner', 'whom', 'somewhere', 'others', 'unlike'],
          'should be owner, whom, somewhere, others or unlike',
        ),
      ),
      weight: v.optional(v.pipe(v.number('should be a number'), v.minValue(0, 'should be 0 or more')), 0),
      forms: some(form),
    }),
    'should name topics, each with its forms',
  ),
  same: v.record(text, some(plain), 'should name words, each with the forms that it stands for'),
  about: v.record(id, text, 'should name statements, each with words for what it is about'),
});

/** What readers and the press call things; seeds/README.md says what each part is for. */
export type Wording = v.InferOutput<typeof wording>;
