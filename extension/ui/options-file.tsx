import { useState } from 'preact/hooks';
import type { Problem, Settings } from '../settings.ts';
import { readSettingsFile, writeSettingsFile } from '../settings-file.ts';
import { changeSettings } from '../stored-settings.ts';
import { Toggle } from './choice.tsx';
import { message } from './message.ts';
import { Problems } from './problems.tsx';

/** Shares the settings with the reader's other browsers, through the browser's account or by a file. */
export function OptionsFile({ settings }: { settings: Settings }) {
  const [problems, setProblems] = useState<readonly Problem[]>();
  const bringIn = async (file: File) => {
    const read = readSettingsFile(await file.text());
    if ('settings' in read) await changeSettings(read.settings);
    setProblems('problems' in read ? read.problems : []);
  };
  return (
    <section>
      <h2>{message('keep')}</h2>
      <Toggle
        label="sync"
        explained="sync_explained"
        on={settings.sync}
        change={(sync) => changeSettings({ sync })}
      />
      <p class="acts">
        <button type="button" onClick={() => save(writeSettingsFile(settings))}>
          {message('export_settings')}
        </button>
        <label class="file">
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) bringIn(file);
              // So that the same file, mended, can be chosen again.
              currentTarget.value = '';
            }}
          />
          {message('import_settings')}
        </label>
      </p>
      <p class="label">{message('file_explained')}</p>
      <div role="status">{problems === undefined ? null : <BroughtIn problems={problems} />}</div>
    </section>
  );
}

function BroughtIn({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return <p class="notice">{message('import_done')}</p>;
  const ours = problems.every(({ field }) => field !== '');
  return (
    <div class="notice">
      <p>{message(ours ? 'import_failed' : 'import_not_ours')}</p>
      {ours ? <Problems problems={problems} /> : null}
    </div>
  );
}

function save(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'on-the-record-settings.json';
  link.click();
  // The browser has taken what it saves by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
