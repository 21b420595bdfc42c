import { describe, expect, it } from 'vitest';
import type { Article } from '../record/compile-article.ts';
import { correctionNote } from './correction-note.ts';

const article = {
  outlet: { name: 'Daily Mirror', certainty: 'certain' },
  address: { url: 'https://www.mirror.co.uk/a_b' },
} as unknown as Article;
const correction = {
  page: 'https://blog.example.org/a_b',
  quoted: 'we said *no*,\n because <b>we</b> are [loyal](x)',
  printed: 'and we said no',
  speaker: 'Edi Rama',
  article,
  said: '15 May 2025',
};

describe('a correction note', () => {
  it('is a letter in plain text', () => {
    expect(correctionNote(correction).plain).toBe(
      [
        'Your article <https://blog.example.org/a_b> has this quotation:',
        '    “we said *no*, because <b>we</b> are [loyal](x)”',
        'As printed by Daily Mirror (https://www.mirror.co.uk/a_b), the words of Edi Rama (15 May 2025) were:',
        '    “and we said no”',
      ].join('\n\n'),
    );
  });

  it('is Markdown in which the page’s words are only words', () => {
    expect(correctionNote({ ...correction, attributed: 'Keir_Starmer' }).markdown).toBe(
      [
        'Your article <https://blog.example.org/a_b> has this quotation:',
        '> “we said \\*no\\*, because \\<b\\>we\\</b\\> are \\[loyal\\](x)”',
        'It gives the words to Keir\\_Starmer. As printed by [Daily Mirror](<https://www.mirror.co.uk/a_b>), they are the words of Edi Rama (15 May 2025):',
        '> “and we said no”',
      ].join('\n\n'),
    );
  });

  it('names no page that is not known', () => {
    expect(correctionNote({ ...correction, page: '' }).plain).toMatch(/^Your article has this quotation:/);
  });
});
