import { createBuilder } from 'vite';
import { TARGETS } from './manifest.ts';

for (const mode of TARGETS) {
  const builder = await createBuilder({ mode, logLevel: 'warn' });
  await builder.buildApp();
  console.log(`built dist/${mode}`);
}
