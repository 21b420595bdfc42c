/** Where pages say when they were published, the most reliable first. */
const META = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'DC.date.issued',
  'DC.date.created',
  'dcterms.created',
  'dcterms.date',
  'DC.date',
  'publish-date',
  'pubdate',
  'date',
];
const TIMES = [
  'time[itemprop="datePublished"], time[pubdate]',
  ':is(article, main) header time[datetime]',
  ':is(article, main) time[datetime]',
];

/** A page as large as this in one piece of JSON is not describing itself. */
const LONGEST_JSON = 200_000;
const DEEPEST_JSON = 6;
/** No page describes itself in more pieces than these. */
const MOST_SCRIPTS = 20;
const MOST_METAS = 500;

/**
 * The day that a page says it was published on, as YYYY-MM-DD; undefined when it does not say, or not clearly.
 * The page is not trusted: whatever it holds, this does not throw.
 */
export function pageDate(page: Document): string | undefined {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json" i]')];
  for (const { textContent } of scripts.slice(0, MOST_SCRIPTS)) {
    const day = dayOfJson(textContent ?? '');
    if (day !== undefined) return day;
  }
  const metas = [...page.querySelectorAll('meta[content]')].slice(0, MOST_METAS);
  for (const name of META) {
    const wanted = name.toLowerCase();
    const said = metas.find((meta) =>
      ['property', 'name', 'itemprop'].some((key) => meta.getAttribute(key)?.toLowerCase() === wanted),
    );
    const day = dayOf(said?.getAttribute('content'));
    if (day !== undefined) return day;
  }
  for (const selector of TIMES) {
    const day = dayOf(page.querySelector(selector)?.getAttribute('datetime'));
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The day an article described in JSON-LD was published on: whether it stands alone, in a list or in a graph. */
export function dayOfJson(json: string): string | undefined {
  if (json.length > LONGEST_JSON) return undefined;
  let described: unknown;
  try {
    described = JSON.parse(json);
  } catch {
    // Broken JSON is common, and says nothing.
    return undefined;
  }
  return dayOfArticle(described, DEEPEST_JSON);
}

function dayOfArticle(described: unknown, depth: number): string | undefined {
  if (typeof described !== 'object' || described === null || depth === 0) return undefined;
  if (Array.isArray(described)) return first(described, (item) => dayOfArticle(item, depth - 1));
  const {
    '@type': type,
    '@graph': graph,
    mainEntity,
    datePublished,
  } = described as { [key: string]: unknown };
  const day = isArticle(type) ? first([datePublished].flat(), dayOf) : undefined;
  return day ?? first([graph, mainEntity], (inner) => dayOfArticle(inner, depth - 1));
}

/** NewsArticle, LiveBlogPosting, ReportageNewsArticle and the like: schema.org has some twenty. */
function isArticle(type: unknown): boolean {
  return [type].flat().some((name) => typeof name === 'string' && /(Article|Posting|Report)$/.test(name));
}

/** The day that a date begins with, as the page wrote it: the publisher's day, not that of the reader's time zone. */
export function dayOf(date: unknown): string | undefined {
  if (typeof date !== 'string') return undefined;
  const [, year = '', month = '', day = ''] = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(date) ?? [];
  const there = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const iso = `${year}-${month}-${day}`;
  return year !== '' && there.toISOString().startsWith(iso) ? iso : undefined;
}

function first<T, Result>(items: readonly T[], find: (item: T) => Result | undefined): Result | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
