import { compileRecord } from '../src/record/compile-record.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { seedFiles } from './seed-files.ts';

console.log(JSON.stringify(compileRecord(readSeeds(seedFiles())), null, 2));
