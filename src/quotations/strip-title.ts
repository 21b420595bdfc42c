import { isBody, type Named } from './find-people.ts';
import { GERMAN_ARTICLE, type Kinded } from './word-kinds.ts';

/**
 * An unknown name without what only looks like a part of it: at the beginning of a sentence an office, a country or a
 * preposition has a capital too. What is left of a name is one word only behind an office.
 */
export function stripTitle(named: Named, text: string, meanings: readonly Kinded[]): Named[] {
  if (named.who !== '') return [named];
  let { start } = named;
  let office = false;
  for (;;) {
    const meaning = meanings.find(
      (part) =>
        part.end < named.end &&
        ((part.start <= start && start < part.end) || (part.start > start && 'CKH'.includes(part.kind))),
    );
    if (!meaning) break;
    office ||= 'HK'.includes(meaning.kind);
    start = meaning.end + text.slice(meaning.end).search(/\p{L}/u);
  }
  // “den Auftritt von Nigel Farage”: a noun with an article is no name.
  const noun = GERMAN_ARTICLE.test(text.slice(0, start).trim().split(' ').at(-1) ?? '')
    ? OF_GERMAN.exec(text.slice(start, named.end))?.[0].length
    : undefined;
  start += noun ?? 0;
  start += INITIALS.exec(text.slice(start, named.end))?.[0].length ?? 0;
  const behind = meanings.find((part) => 'HKCN!'.includes(part.kind) && part.end === named.end);
  const end = behind && behind.start > start ? text.slice(0, behind.start).trimEnd().length : named.end;
  const name = text.slice(start, end);
  const german =
    !name.includes(' ') &&
    /\p{Ll}/u.test(name) &&
    GERMAN_ARTICLE.test(text.slice(0, named.start).trim().split(' ').at(-1) ?? '');
  const body = isBody(name) || (!office && GROUP.test(text.slice(0, start)));
  const whole = start === named.start && end === named.end;
  return behind?.kind === '!' ||
    (behind && end === named.end) ||
    german ||
    (!whole && !office && !name.includes(' '))
    ? []
    : [{ ...named, start, end, sort: body ? 'body' : 'name' }];
}

/** “The Lib Dems”, “los Verdes”: an English name with an article, or one with an article of several, is no person's. */
const GROUP = /(?<!\p{L})(?:the|los|las|les|gli|os)\s$/iu;
const OF_GERMAN = /^\p{Lu}\p{Ll}+ von (?!der |den )/u;
/** The initials of a party, a body or a network, before a name of two words. */
const INITIALS = /^(?:\p{Lu}{2}[^ ]*|X) (?=[^ ]+ )/u;
