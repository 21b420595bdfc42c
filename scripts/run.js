// Runs a TypeScript script of this folder with Vite, which the build needs anyway: node scripts/run.js FILE.
import { runnerImport } from 'vite';

const [, , script] = process.argv;
try {
  await runnerImport(`./${script}`, { configFile: false });
} catch (error) {
  // What went wrong is in the message; a stack of the runner's own frames helps nobody.
  console.error(process.env.DEBUG ? error : (error.message ?? error));
  // A server or a browser that the script has started would keep this one waiting.
  process.exit(1);
}
