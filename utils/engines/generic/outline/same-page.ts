// Does a link lead to a place on the same page?

/** The addresses under which a page knows itself, without what only chooses a part of it. */
export type PageKeys = ReadonlySet<string>;

const partQueries =
  /[?&](?:replytocom|comment|showComment|cpage|p|pid|sid|start|page|commentid|cid|m|sort\w{0,12})=[^&]{0,200}/g;

const day = /\/(?:19|20)\d\d(?:\/\d\d?){0,2}(?=\/|$)/;

/**
 * `/talk/7/12` and `/the-ferry/2` are a comment and a page of `/talk/7` and `/the-ferry`; but `/news/5933` and `/news/2019/5933` are a story,
 * and the same with another number is another one.
 */
function withoutNumber(path: string): string {
  const [end = '', number = ''] = /\/(\d{1,9})\/?$/.exec(path) ?? [];
  const rest = path.slice(0, path.length - end.length);
  const named = rest.replace(day, '');
  return end !== '' && (/\d/.test(named) || (/[-_]/.test(named) && number.length <= 3)) ? `${rest}/` : path;
}

function keyOf(address: string, base: string): string {
  try {
    const { pathname, search } = new URL(address.slice(0, 2000), base);
    const path = withoutNumber(
      pathname.replace(/\/comment-page-\d{1,6}\/?$/, '/').replace(/\/page\/?\d{1,9}\/?$/, '/'),
    );
    const query = search === '' ? '' : search.replace(partQueries, '');
    return path.replace(/\/{1,9}$/, '') + query;
  } catch {
    return '';
  }
}

/** The page's own address and the one that it calls canonical. */
export function readPageKeys(document: Document): PageKeys {
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const keys = [document.URL, canonical ?? document.URL].map((address) => keyOf(address, document.URL));
  return new Set(keys);
}

/** Whether `href`, an attribute as written, leads to a place on this page. */
export function leadsHere(href: string, keys: PageKeys): boolean {
  if (href.startsWith('#')) return true;
  for (const key of keys)
    if (mayHaveKey(href, key) && keys.has(keyOf(href, 'https://page.invalid/'))) return true;
  return false;
}

/** To take an address apart is dear, and nearly all lack the last word of this page's path. */
function mayHaveKey(href: string, key: string): boolean {
  const [path = ''] = key.split('?', 1);
  const last = path.slice(path.lastIndexOf('/') + 1);
  return !/^[\w-]+$/.test(last) || href.includes(last);
}
