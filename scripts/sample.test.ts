import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileMentionRules } from '../src/mentions/compile-mention-rules.ts';
import { mentionFinder } from '../src/mentions/find-mentions.ts';
import { readSeeds } from '../src/record/read-seeds.ts';
import { seedFiles } from './seed-files.ts';

const locales = resolve(import.meta.dirname, '../extension/_locales');
const findMentions = mentionFinder(compileMentionRules(readSeeds(seedFiles())));

describe('the sample that shows how marks look', () => {
  it.each(readdirSync(locales))('speaks of return hubs in Albania in %s', (locale) => {
    const { sample_text } = JSON.parse(readFileSync(join(locales, locale, 'messages.json'), 'utf8'));
    const [first] = findMentions([sample_text.message]).mentions;
    expect(first?.claim).toBe('albania-return-hubs');
  });
});
