import { describe, expect, it } from 'vitest';
import { siteOf } from './site.ts';

describe('the site of a host', () => {
  it('is the listed one that it is below, or the host itself', () => {
    const listed = ['bbc.co.uk', 'news.sky.com'];
    expect(siteOf('news.bbc.co.uk', listed)).toBe('bbc.co.uk');
    expect(siteOf('news.sky.com', listed)).toBe('news.sky.com');
    expect(siteOf('www.sky.com', listed)).toBe('sky.com');
    expect(siteOf('notbbc.co.uk', listed)).toBe('notbbc.co.uk');
  });
});
