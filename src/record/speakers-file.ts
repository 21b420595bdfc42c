import * as v from 'valibot';
import { date, fields, id, some, text } from './fields.ts';

const speaker = fields({
  id,
  name: text,
  kind: v.picklist(['person', 'body', 'outlet', 'unnamed'], 'should be person, body, outlet or unnamed'),
  spellings: v.optional(v.array(text)),
  roles: some(
    fields({
      title: text,
      of: v.optional(text),
      official: v.boolean('should be true or false'),
      held: v.optional(date),
      aliases: v.optional(v.array(text)),
      note: v.optional(text),
    }),
  ),
});

/** The schema of seeds/speakers.yaml. */
export const speakersFile = fields({ speakers: some(speaker) });

export type SpeakersFile = v.InferOutput<typeof speakersFile>;
export type SpeakerEntry = v.InferOutput<typeof speaker>;
