import { createBuilder } from 'vite';
import { TARGETS } from './manifest.ts';

// The runner of this script has set it for itself; a build for development has the names of our folders in it.
process.env.NODE_ENV = 'production';

for (const mode of TARGETS) {
  const builder = await createBuilder({ mode, logLevel: 'warn' });
  await builder.buildApp();
  console.log(`built dist/${mode}`);
}
