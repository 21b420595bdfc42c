import { useContext } from 'preact/hooks';
import { cite, FORMATS, type Format } from '../../src/citation/cite.ts';
import { linkTo } from '../../src/citation/link-to.ts';
import { type Cited, Citing, formatFor, source } from './citing.tsx';
import { formatDate } from './format-date.ts';
import { language } from './language.ts';
import { message } from './message.ts';
import { speakerOf, statementOf } from './record.ts';

/** Copies a statement's citation in a format of the reader's choice, and collects the statement. */
export function Cite({ cited }: { cited: Cited }) {
  const desk = useContext(Citing);
  if (desk === undefined) return null;
  const from = source(cited);
  const format = formatFor(from, desk.format);
  const isCollected = desk.collected.some(({ statement }) => statement === cited.statement);
  const name = nameOf(cited);
  return (
    <div class="cite">
      <button
        type="button"
        aria-label={message('copy_citation_of', name)}
        onClick={() => desk.copy(cite([from], format, language))}
      >
        {message('copy_citation')}
      </button>
      <FormatChoice format={format} hasLink={linkTo(from) !== undefined} choose={desk.chooseFormat} />
      <button
        type="button"
        class="collect"
        aria-label={message(isCollected ? 'remove_of' : 'collect_of', name)}
        onClick={() => (isCollected ? desk.remove(cited) : desk.collect(cited))}
      >
        {message(isCollected ? 'remove' : 'collect')}
      </button>
      {format === 'link' && from.passage?.ambiguous ? <p class="label">{message('link_ambiguous')}</p> : null}
    </div>
  );
}

/** Which format citations are copied in. */
export function FormatChoice({
  format,
  hasLink,
  choose,
}: {
  format: Format;
  hasLink: boolean;
  choose: (format: Format) => void;
}) {
  return (
    <select
      aria-label={message('format')}
      value={format}
      onChange={({ currentTarget }) => choose(currentTarget.value as Format)}
    >
      {(Object.keys(FORMATS) as Format[]).map((name) => {
        const closed = name === 'link' && !hasLink;
        return (
          <option key={name} value={name} disabled={closed}>
            {message(`format_${name}`)}
            {closed ? ` – ${message('link_unknown')}` : ''}
          </option>
        );
      })}
    </select>
  );
}

/** A statement's speaker and day, by which it is told from others. */
export function nameOf({ statement: id }: Cited): string {
  const { speaker, said } = statementOf(id);
  const day = said.date === undefined ? message('day_unknown') : formatDate(said.date);
  return message('in_the_record', speakerOf(speaker).name, day);
}
