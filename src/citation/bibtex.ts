import { citationKey } from './citation-key.ts';
import { type Description, known, type Source } from './describe-source.ts';
import { plainText } from './plain-text.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A citation as an entry of BibTeX, in UTF-8, which BibLaTeX reads as well. BibTeX has no way to say that a date is
 * uncertain or to give two days: its month is left out of an interval that has two, and the note has it all in words.
 */
export function bibtex(source: Source, description: Description): string {
  const { headline, byline, outlet, published, address, language } = source.article;
  const [from = '', to = from] = (published.date ?? '').split('/');
  const [year, month, day] = from.split('-');
  const [lastYear, lastMonth, lastDay] = to.split('-');
  const oneYear = year !== '' && year === lastYear;
  const oneMonth = oneYear && month !== undefined && month === lastMonth;
  const fields: [string, string | undefined][] = [
    ['title', known(headline) && `{{${escaped(headline)}}}`],
    ['author', known(byline) && `{{${escaped(byline)}}}`],
    ['journal', `{${escaped(outlet.name)}}`],
    ['year', oneYear ? `{${year}}` : undefined],
    ['month', oneMonth ? MONTHS[Number(month) - 1] : undefined],
    ['day', oneMonth && day !== undefined && day === lastDay ? `{${Number(day)}}` : undefined],
    [
      'url',
      address.url === undefined ? undefined : `{${address.url.replace(/[\\{}]/g, encodeURIComponent)}}`,
    ],
    ['language', `{${escaped(language)}}`],
    ['note', `{${escaped(plainText(source, description).replaceAll('\n', ' / '))}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = ${value}`));
  return `@article{${citationKey(source)},\n${lines.join(',\n')}\n}`;
}

/** Braces in a value count even where they are escaped, so they are named. */
const NAMED: { readonly [mark: string]: string } = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^$&#%_]/g, (mark) => NAMED[mark] ?? `\\${mark}`);
}
