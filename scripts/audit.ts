import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkLockfile } from './check-lockfile.ts';
import { runCommand } from './run-command.ts';

// Audits the dependencies: first by what is here, then by what the package registry knows, if it can be asked.
const root = resolve(import.meta.dirname, '..');
const wrong = checkLockfile(JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')));
if (wrong.length > 0) throw new Error(wrong.join('\n'));
console.log(
  'lockfile: every package has a hash and a licence that we know; none runs a script when installed',
);

runCommand(root, ['npm', 'ls', '--all']);
console.log('installed: what the lockfile says');
ask(['npm', 'audit', '--json'], 'advisories: none');
ask(['npm', 'audit', 'signatures', '--json'], 'signatures: all in order');

/** Runs a command of npm's; that it cannot reach the registry is said, and no fault. */
function ask(command: readonly string[], good: string): void {
  try {
    runCommand(root, command);
    console.log(good);
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string };
    const said = stdout === '' ? {} : JSON.parse(stdout);
    if (said.error === undefined && said.message === undefined) throw new Error(stdout || String(error));
    console.log(`${command.slice(0, -1).join(' ')}: not known, the registry could not be asked`);
  }
}
