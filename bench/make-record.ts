import type { CompiledRecord, Statement } from '../src/record/compile-record.ts';
import { STANCES } from '../src/record/stances.ts';
import { randomFrom } from './random.ts';

/** A record like ours and many times larger, and texts to ask of it. */
export interface MadeRecord {
  readonly record: CompiledRecord;
  /** Two or three words of a statement, every other one of them misspelt or unfinished. */
  readonly short: readonly string[];
  /** A sentence in the words of the record, and half of a statement. */
  readonly long: readonly string[];
}

/** A claim for so many statements, and a speaker for so many. */
const PER_CLAIM = 200;
const PER_SPEAKER = 50;
/** One word in so many is a new one or a name, as in real texts, whose words never come to an end. */
const PER_NAME = 8;
/** How often a name stands in the record: the first in every tenth text, the last hardly ever. */
const NAMES_PER_STATEMENT = 0.5;
const SYLLABLES =
  'al ba be bo da de do ka ke ko la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se ta te to va ve vi zo'.split(
    ' ',
  );

/**
 * Makes a record of a size from a real one, the same for the same size: sentences that go on, after each two words, as
 * one of the real statements does, with invented names in them; said by invented speakers, on the real claims and on
 * invented ones.
 */
export function makeRecord(real: CompiledRecord, size: number, count: number): MadeRecord {
  const random = randomFrom(size);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const name = namer(random, Math.ceil(size * NAMES_PER_STATEMENT));
  const sentence = talker(real, random, name);
  const claims = [
    ...real.claims,
    ...Array.from({ length: Math.ceil(size / PER_CLAIM) }, (_, at) => ({
      ...pick(real.claims),
      id: `claim-${at}`,
      text: `${name()} will take the UK's failed asylum seekers`,
    })),
  ];
  const speakers = [
    ...real.speakers,
    ...Array.from({ length: Math.ceil(size / PER_SPEAKER) }, (_, at) => {
      const speaker = pick(real.speakers);
      const full = `${name()} ${name()}`;
      return { ...speaker, id: `speaker-${at}`, name: full, spellings: [full] };
    }),
  ];
  const statements = Array.from({ length: size }, (_, at): Statement => {
    const like = pick(real.statements);
    const [printing] = like.printings;
    const exact = sentence();
    return {
      ...like,
      id: `statement-${at}`,
      speaker: pick(speakers).id,
      claims: [{ claim: pick(claims).id, stance: pick(STANCES) }],
      printings: printing ? [{ ...printing, spans: [{ start: 0, end: exact.length, exact }] }] : [],
    };
  });
  const queries = (ask: (words: readonly string[], at: number) => string) =>
    Array.from({ length: count }, (_, at) => ask(textOf(pick(statements)).split(' '), at));
  return {
    record: { ...real, claims, speakers, statements },
    short: queries((words, at) => {
      const start = Math.floor(random() * Math.max(1, words.length - 3));
      return words
        .slice(start, start + 2 + (at % 2))
        .map((word, index) => (index % 2 === at % 2 ? word : misspelt(word, random)))
        .join(' ');
    }),
    long: queries((words) => `${sentence()}. ${words.slice(0, Math.ceil(words.length / 2)).join(' ')}.`),
  };
}

/** The words of a statement. */
export function textOf({ printings }: Statement): string {
  return printings.flatMap(({ spans }) => spans.map(({ exact }) => exact)).join(' ');
}

function talker(real: CompiledRecord, random: () => number, name: () => string): () => string {
  const starts: (readonly [string, string])[] = [];
  const next = new Map<string, string[]>();
  for (const text of real.statements.map(textOf)) {
    const words = text.split(/\s+/);
    if (words[0] && words[1]) starts.push([words[0], words[1]]);
    for (const [at, word] of words.entries()) {
      const after = words[at + 1];
      if (after === undefined) continue;
      next.set(word, [...(next.get(word) ?? []), after]);
      const two = `${word} ${after}`;
      const third = words[at + 2];
      if (third !== undefined) next.set(two, [...(next.get(two) ?? []), third]);
    }
  }
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  return () => {
    const length = 8 + Math.floor(random() * 24);
    const words: string[] = [...pick(starts)];
    const said = [...words];
    while (words.length < length) {
      const [before, last] = words.slice(-2);
      const after = next.get(`${before} ${last}`) ?? next.get(last ?? '');
      const word = after ? pick(after) : pick(starts)[0];
      words.push(word);
      said.push(random() * PER_NAME < 1 ? name() : word);
    }
    return said.join(' ');
  };
}

/** Names of which each is rarer than the one before, as words are in any text (Zipf). */
function namer(random: () => number, names: number): () => string {
  return () => {
    let rank = Math.floor(names ** random());
    let name = '';
    do {
      name += SYLLABLES[rank % SYLLABLES.length] ?? '';
      rank = Math.floor(rank / SYLLABLES.length);
    } while (rank > 0);
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}n`;
  };
}

/** Unfinished, or without a letter. */
function misspelt(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  return random() < 0.5 ? word.slice(0, Math.max(3, at)) : word.slice(0, at) + word.slice(at + 1);
}
