import { execFileSync } from 'node:child_process';

/** Runs a command in a folder and returns what it prints. @throws when it fails, with what it said. */
export function runCommand(
  cwd: string,
  [command = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv = {},
): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'pipe'],
    // On Windows npm is a script of the shell's.
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
}
