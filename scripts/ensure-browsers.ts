import { browserFor } from './install-browser.ts';
import { TARGETS } from './manifest.ts';

for (const target of TARGETS) console.log(`${target}: ${browserFor(target)}`);
