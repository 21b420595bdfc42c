import { type ClaimsFile, claimsFile } from './claims-file.ts';
import { readSeed, type Seed, SeedError, type SeedFile } from './read-seed.ts';
import { type SpeakersFile, speakersFile } from './speakers-file.ts';
import { type StatementsFile, statementsFile } from './statements-file.ts';

/** One folder of seeds/: an article's exact words and what was said in it. */
export interface ArticleSeed {
  /** The folder's name, which is the article's id. */
  readonly folder: string;
  readonly text: string;
  readonly file: Seed<StatementsFile>;
}

/** Everything in seeds/, read and in form, but not yet checked against each other. */
export interface Seeds {
  readonly articles: readonly ArticleSeed[];
  readonly claims: Seed<ClaimsFile>;
  readonly speakers: Seed<SpeakersFile>;
}

/**
 * Reads the files of seeds/ (every .yaml and .txt, in any order).
 *
 * @throws {SeedError} with every problem of form, each with its file and line.
 */
export function readSeeds(files: readonly SeedFile[]): Seeds {
  const problems: string[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof SeedError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const file = (path: string): SeedFile => {
    const found = files.find((file) => file.path === path);
    if (found === undefined) throw new SeedError([`${path}:1: this file is missing`]);
    return found;
  };
  const claims = attempt(() => readSeed(file('seeds/claims.yaml'), claimsFile));
  const speakers = attempt(() => readSeed(file('seeds/speakers.yaml'), speakersFile));
  const folders = new Set(files.flatMap(({ path }) => /^seeds\/([^/]+)\/[^/]+$/.exec(path)?.[1] ?? []));
  const articles = [...folders].sort().flatMap((folder) => {
    const article = attempt(() => ({
      folder,
      text: file(`seeds/${folder}/article.txt`).text,
      file: readSeed(file(`seeds/${folder}/statements.yaml`), statementsFile),
    }));
    return article === undefined ? [] : [article];
  });
  if (claims === undefined || speakers === undefined || problems.length > 0) throw new SeedError(problems);
  return { articles, claims, speakers };
}
