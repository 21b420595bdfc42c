import { useContext } from 'preact/hooks';
import { citationFile } from '../../src/citation/citation-file.ts';
import { cite } from '../../src/citation/cite.ts';
import type { Source } from '../../src/citation/describe-source.ts';
import { FormatChoice, nameOf } from './cite.tsx';
import { Citing, source } from './citing.tsx';
import { language } from './language.ts';
import { message, plural } from './message.ts';

/** The statements that the reader has collected, to be copied or saved together; `always`, also while there is none. */
export function Collected({ always }: { always: boolean }) {
  const desk = useContext(Citing);
  if (desk === undefined || (!always && desk.collected.length === 0)) return null;
  const { collected, format, chooseFormat, remove, copy } = desk;
  const sources = collected.map(source);
  return (
    <details class="collected">
      <summary>{plural('collection', collected.length)}</summary>
      {collected.length === 0 ? (
        <p class="label">{message('collection_empty')}</p>
      ) : (
        <>
          <div class="cite">
            <button type="button" onClick={() => copy(cite(sources, format, language))}>
              {message('copy_all')}
            </button>
            <FormatChoice format={format} hasLink choose={chooseFormat} />
            <button type="button" onClick={() => save(citationFile(cite(sources, format, language), format))}>
              {message('download')}
            </button>
          </div>
          <ol>
            {collected.map((cited, at) => (
              <li key={cited.statement}>
                <div class="cited">
                  <strong>{nameOf(cited)}</strong>
                  <Words source={sources[at]} />
                </div>
                <button
                  type="button"
                  aria-label={message('remove_of', nameOf(cited))}
                  onClick={() => remove(cited)}
                >
                  {message('remove')}
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
    </details>
  );
}

/** The words in short; only a speaker's own are in quotation marks. */
function Words({ source }: { source: Source | undefined }) {
  const words = source?.printing.spans.map(({ exact }) => exact).join(' … ');
  return (
    <p class="clamped" lang={source?.article.language}>
      {source?.statement.kind === 'direct' ? <q>{words}</q> : words}
    </p>
  );
}

function save({ name, type, content }: ReturnType<typeof citationFile>): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
