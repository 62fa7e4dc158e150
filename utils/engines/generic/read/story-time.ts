// When was the story published, as its page tells machines?

const selector =
  'meta[property="article:published_time"], meta[itemprop="datePublished"], meta[name="date"], meta[name="pubdate"], meta[name="DC.date.issued"]';

/** Milliseconds since 1970: no comment is older. */
export function readStoryTime(page: Document, now: number): number | undefined {
  const content = page.querySelector(selector)?.getAttribute('content')?.trim().slice(0, 40) ?? '';
  const instant = /^\d{4}-\d\d-\d\d/.test(content) ? Date.parse(content) : Number.NaN;
  return instant <= now ? instant : undefined;
}
