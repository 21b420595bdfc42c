import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import * as v from 'valibot';
import { compileMentionRules } from '../src/mentions/compile-mention-rules.ts';
import { subjectFinder } from '../src/mentions/find-subject.ts';
import { compileRecord, type Statement } from '../src/record/compile-record.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { ask } from '../src/search/ask.ts';
import { buildIndex, loadIndex, search } from '../src/search/search.ts';
import { seedFiles } from './seed-files.ts';

/**
 * Runs the search on the public data of CLEF CheckThat! 2021 or 2022, task 2A, English: posts, and the checked claims that
 * they repeat. The data is not ours to ship; a folder of yours has to have it as
 *
 *     vclaims/*.json   the checked claims, each with vclaim_id, vclaim and title
 *     queries.tsv      an id and a post a line
 *     qrels.tsv        the id of a post, 0, the id of the claim that it repeats, 1
 */
const [folder] = process.argv.slice(3);
if (folder === undefined) throw new Error('say in which folder the data is: npm run eval:public -- FOLDER');

/** The measure of the task: the mean over the posts of one by the place of the right claim, 0 behind the fifth. */
const PLACES = 5;

const checked = v.object({ vclaim_id: v.string(), vclaim: v.string(), title: v.string() });
const claims = readdirSync(join(folder, 'vclaims')).map((file) =>
  v.parse(checked, JSON.parse(readFileSync(join(folder, 'vclaims', file), 'utf8'))),
);
const lines = (file: string) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t'));
const right = new Map(lines('qrels.tsv').map(([post = '', , claim = '']) => [post, claim]));
const posts = lines('queries.tsv')
  .map(([id = '', text = '']) => ({ text, right: right.get(id) }))
  .filter(({ right }) => right !== undefined);

const seeds = readSeeds(seedFiles());
const ours = compileRecord(seeds);
const record = { ...ours, statements: claims.map(statementOf) };
const index = loadIndex(record, buildIndex(record));
const defaults = new MiniSearch({ fields: ['vclaim', 'title'], idField: 'vclaim_id' });
defaults.addAll(claims);
console.log(`${posts.length} posts, ${claims.length} checked claims`);
console.table({
  'MiniSearch defaults': { 'MAP@5': precision((post) => defaults.search(post).map(({ id }) => id)) },
  'On the Record': { 'MAP@5': precision((post) => search(index, post).map(({ id }) => id)) },
});

// None of the posts is about what our own record is about: every answer from it is a false one.
const own = loadIndex(ours, buildIndex(ours));
const findSubject = subjectFinder(compileMentionRules(seeds));
const answered = posts.filter(({ text }) => {
  const subject = findSubject(text);
  return ask(ours, own, text, subject.claims, subject).length > 0;
});
console.log(`${answered.length} of the posts have an answer in our own record, and should have none`);

function precision(find: (post: string) => readonly string[]): string {
  const scores = posts.map(({ text, right }) => {
    const at = right === undefined ? -1 : find(text).slice(0, PLACES).indexOf(right);
    return at < 0 ? 0 : 1 / (at + 1);
  });
  return (scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(3);
}

/** A checked claim in the form of a statement, with nothing else that it could be found by. */
function statementOf({ vclaim_id: id, vclaim, title }: v.InferOutput<typeof checked>): Statement {
  const exact = `${vclaim}\n${title}`;
  return {
    id,
    kind: 'reported',
    speaker: '',
    role: '',
    official: false,
    claims: [],
    said: { basis: '' },
    shownWith: [],
    printings: [{ article: '', spans: [{ start: 0, end: exact.length, exact }] }],
  };
}
