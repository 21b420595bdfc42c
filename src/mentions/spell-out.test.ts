import { describe, expect, it } from 'vitest';
import { spellOut } from './spell-out.ts';

describe('spellOut', () => {
  it('gives every choice of every form', () => {
    expect(spellOut('hub,return*/removal hub*/camp abroad')).toEqual([
      'hub',
      'return* hub* abroad',
      'return* camp abroad',
      'removal hub* abroad',
      'removal camp abroad',
    ]);
  });
});
