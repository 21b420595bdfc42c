import { checkMarks, checkReferences } from './check-statements.ts';
import type { ClaimsFile } from './claims-file.ts';
import { type Article, compileArticle } from './compile-article.ts';
import { daysOf } from './edtf.ts';
import type { Span } from './locate-quote.ts';
import { type Seed, SeedError } from './read-seed.ts';
import type { Seeds } from './read-seeds.ts';
import type { SpeakerEntry } from './speakers-file.ts';
import type { Stance } from './stances.ts';
import type { PrintingEntry, StatementEntry } from './statements-file.ts';
import type { Wording } from './wording.ts';

/** A proposition that statements bear on. */
export interface Claim {
  readonly id: string;
  readonly text: string;
  readonly short: string;
  /** EDTF interval: when it was reported. */
  readonly current: string;
  readonly about: string;
  readonly related: readonly { readonly claim: string; readonly how: string }[];
  readonly otherSchemes: readonly { readonly name: string; readonly how: string }[];
}

/** A scheme that a reader could take for one of the claims. */
export interface Scheme {
  readonly id: string;
  /** What it is, in a sentence. */
  readonly text: string;
}

/** A person or body that said something. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerEntry['kind'];
  readonly spellings: readonly string[];
  /** The offices held, each with how the press names it and its EDTF interval. */
  readonly roles: readonly {
    readonly title: string;
    readonly aliases: readonly string[];
    /** The country or body that it is an office of. */
    readonly of?: string | undefined;
    readonly held?: string | undefined;
  }[];
}

/** One article's printing of a statement. */
export interface Printing {
  readonly article: string;
  readonly speakerAsPrinted?: string | undefined;
  readonly note?: string | undefined;
  /** In the order of the article; offsets into its article.txt. */
  readonly spans: readonly Span[];
}

/** Something a speaker said. Direct: the speaker's words. Reported: the outlet's words about what was said. */
export interface Statement {
  readonly id: string;
  readonly kind: 'direct' | 'reported';
  readonly speaker: string;
  /** The role held on the day. */
  readonly role: string;
  /** Whether that role speaks for a state. */
  readonly official: boolean;
  readonly claims: readonly { readonly claim: string; readonly stance: Stance }[];
  readonly said: { readonly date?: string | undefined; readonly basis: string };
  readonly venue?: { readonly name: string; readonly basis: string } | undefined;
  /** Who the words came through: a translator, another outlet. */
  readonly via?: string | undefined;
  /** Statements without which this one misleads. */
  readonly shownWith: readonly string[];
  readonly note?: string | undefined;
  readonly printings: readonly Printing[];
}

/** All of it, as plain data. */
export interface Record {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly schemes: readonly Scheme[];
  readonly speakers: readonly Speaker[];
  /** In the order in which they were said. */
  readonly statements: readonly Statement[];
}

/** With what only the building of the search index needs. */
export interface CompiledRecord extends Record {
  /** What readers and the press call things. */
  readonly wording: Wording;
}

/**
 * Compiles the seeds into the record: every quote located in its article, every name resolved.
 *
 * @throws {SeedError} with every problem found, each with its file and line.
 */
export function compileRecord(seeds: Seeds): CompiledRecord {
  const problems: string[] = [];
  const compiled = seeds.articles.map((article) => compileArticle(article, problems));
  const statements: Statement[] = [];
  const printings = new Map<string, Printing[]>();
  const seen = new Map<string, string>();
  for (const [at, { folder, file }] of seeds.articles.entries()) {
    for (const [index, entry] of file.value.statements.entries()) {
      const complain = (field: string, reason: string) => {
        problems.push(file.complain(['statements', index, ...field.split('.')], reason));
      };
      const printing = printingOf(folder, entry, compiled[at]?.spans[index] ?? []);
      if ('printing_of' in entry) {
        printings.set(entry.printing_of, [...(printings.get(entry.printing_of) ?? []), printing]);
        continue;
      }
      const earlier = seen.get(entry.id);
      if (earlier !== undefined) complain('id', `${entry.id} is already the id of a statement in ${earlier}`);
      seen.set(entry.id, file.path);
      for (const claim of Object.keys(entry.claims)) {
        if (!seeds.claims.value.claims.some(({ id }) => id === claim)) {
          complain(`claims.${claim}`, `there is no claim ${claim} in ${seeds.claims.path}`);
        }
      }
      const role = roleOf(entry, seeds.speakers, complain);
      statements.push(statementOf(entry, role, printing));
    }
  }
  problems.push(...checkReferences(seeds, seen), ...checkMarks(seeds, compiled, statements));
  if (problems.length > 0) throw new SeedError(problems);
  return {
    articles: compiled.map(({ article }) => article),
    claims: claimsOf(seeds.claims),
    schemes: seeds.claims.value.other_schemes.map(({ id, text }) => ({ id, text })),
    speakers: seeds.speakers.value.speakers.map(({ id, name, kind, spellings = [], roles }) => ({
      id,
      name,
      kind,
      spellings,
      roles: roles.map(({ title, aliases = [], of, held }) => ({ title, aliases, of, held })),
    })),
    statements: statements
      .map((statement) => ({
        ...statement,
        printings: [...statement.printings, ...(printings.get(statement.id) ?? [])],
      }))
      .sort((a, b) => compare(firstDay(a), firstDay(b))),
    wording: seeds.claims.value.wording,
  };
}

function printingOf(
  article: string,
  entry: StatementEntry | PrintingEntry,
  spans: readonly Span[],
): Printing {
  return {
    article,
    speakerAsPrinted: entry.speaker_as_printed,
    note: 'printing_of' in entry ? entry.note : undefined,
    spans,
  };
}

function statementOf(entry: StatementEntry, role: Role | undefined, printing: Printing): Statement {
  return {
    id: entry.id,
    kind: entry.kind,
    speaker: entry.speaker,
    role: role?.title ?? '',
    official: role?.official ?? false,
    claims: Object.entries(entry.claims).map(([claim, stance]) => ({ claim, stance })),
    said: entry.said,
    venue: entry.venue,
    via: entry.via,
    shownWith: entry.shown_with ?? [],
    note: entry.note,
    printings: [printing],
  };
}

type Role = SpeakerEntry['roles'][number];

/** The role that the speaker held when the statement was made. */
function roleOf(
  { speaker: id, said }: StatementEntry,
  { path, value }: Seeds['speakers'],
  complain: (field: string, reason: string) => void,
): Role | undefined {
  const speaker = value.speakers.find((speaker) => speaker.id === id);
  if (speaker === undefined) {
    complain('speaker', `there is no speaker ${id} in ${path}`);
    return undefined;
  }
  const day = said.date === undefined ? undefined : daysOf(said.date);
  const role = speaker.roles.find(({ held }) => {
    const term = held === undefined ? undefined : daysOf(held);
    return !term || !day || (term.first <= day.last && day.first <= term.last);
  });
  if (role === undefined) complain('said', `${path} gives ${speaker.name} no role on ${said.date}`);
  return role;
}

function claimsOf({ value }: Seed<ClaimsFile>): Claim[] {
  return value.claims.map(({ id, text, short, current, about, related = [], other_schemes = [] }) => ({
    id,
    text,
    short,
    current,
    about,
    related,
    otherSchemes: other_schemes,
  }));
}

/** Unknown days come last. */
function firstDay({ said }: Statement): string {
  return (said.date && daysOf(said.date)?.first) ?? '9999';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
