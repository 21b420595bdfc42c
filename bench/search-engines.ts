import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { CompiledRecord, Record } from '../src/record/compile-record.ts';
import { ask } from '../src/search/ask.ts';
import { buildIndex, loadIndex } from '../src/search/search.ts';
import { textOf } from './make-record.ts';

/** A search engine: makes an index of a record, which can be kept as text and loaded again. */
export interface Engine {
  readonly name: string;
  build(record: CompiledRecord): string;
  /** Loads what `build` made; what comes back finds how many statements a query has. */
  load(record: Record, serialised: string): (query: string) => number;
}

const FIELDS = ['words', 'speaker', 'role', 'claims'];

/** MiniSearch as its documentation begins: each field by itself, everything else as it comes. */
const defaults: Engine = {
  name: 'MiniSearch defaults',
  build: (record) => {
    const engine = new MiniSearch({ fields: FIELDS });
    engine.addAll(documentsOf(record));
    return JSON.stringify(engine);
  },
  load: (_, serialised) => {
    const engine = MiniSearch.loadJSON(serialised, { fields: FIELDS });
    return (query) => engine.search(query).length;
  },
};

/**
 * FlexSearch: of the engines that are maintained and run in a browser the one known for speed, so the hardest to
 * beat here. `suggest` lets a statement be found that has not every word, as the others do.
 */
const flexsearch: Engine = {
  name: 'FlexSearch',
  build: (record) => {
    const engine = new Index();
    for (const { id, ...fields } of documentsOf(record)) engine.add(id, Object.values(fields).join(' '));
    const parts: [string, string][] = [];
    engine.export((key, data) => {
      parts.push([key, data]);
    });
    return JSON.stringify(parts);
  },
  load: (_, serialised) => {
    const engine = new Index();
    const parts: [string, string][] = JSON.parse(serialised);
    for (const [key, data] of parts) engine.import(key, data);
    return (query) => engine.search(query, { limit: 20, suggest: true }).length;
  },
};

/** The search as it ships, with all that is weighed. */
const ours: Engine = {
  name: 'On the Record',
  build: buildIndex,
  load: (record, serialised) => {
    const index = loadIndex(record, serialised);
    return (query) => ask(record, index, query, []).length;
  },
};

/** What is measured, one beside the other. */
export const ENGINES: readonly Engine[] = [ours, defaults, flexsearch];

function documentsOf(record: Record) {
  const names = new Map(record.speakers.map(({ id, name }) => [id, name]));
  const claims = new Map(record.claims.map(({ id, text }) => [id, text]));
  return record.statements.map((statement) => ({
    id: statement.id,
    words: textOf(statement),
    speaker: names.get(statement.speaker) ?? '',
    role: statement.role,
    claims: statement.claims.map(({ claim }) => claims.get(claim)).join(' '),
  }));
}
