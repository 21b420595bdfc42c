import { useContext } from 'preact/hooks';
import { citationFile } from '../../src/citation/citation-file.ts';
import { FormatChoice, nameOf } from './cite.tsx';
import { Citing, citation, source } from './citing.tsx';
import { message, plural } from './message.ts';

/** The statements that the reader has collected, to be copied or saved together. */
export function Collected() {
  const desk = useContext(Citing);
  if (desk === undefined) return null;
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
            <button type="button" onClick={() => copy(sources)}>
              {message('copy_all')}
            </button>
            <FormatChoice format={format} hasLink choose={chooseFormat} />
            <button type="button" onClick={() => save(citationFile(citation(sources, format), format))}>
              {message('download')}
            </button>
          </div>
          <ol>
            {collected.map((cited, at) => (
              <li key={cited.statement}>
                <div>
                  <strong>{nameOf(cited)}</strong>
                  <p class="clamped" lang={sources[at]?.article.language}>
                    {sources[at]?.printing.spans.map(({ exact }) => exact).join(' ')}
                  </p>
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

function save({ name, type, content }: ReturnType<typeof citationFile>): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
