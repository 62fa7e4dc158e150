// How does another page of the same thread come here, when the reader asks for it?

/** What a page is, and where it was found in the end. */
interface FetchedSource {
  readonly html: string;
  readonly url: string;
}

/**
 * The source of a page of this same site, as the reader's browser would get it. Nothing else is ever requested, wherever
 * the site's server leads: in this mode the browser follows it to other places of the same origin, and asks no other.
 * @returns undefined where the site refuses, or sends no page
 * @throws where nothing was reached, or the signal's reason
 */
export async function fetchPage(
  url: string,
  document: Document,
  signal: AbortSignal,
): Promise<FetchedSource | undefined> {
  if (new URL(url).origin !== document.location.origin) return undefined;
  const response = await fetch(url, { mode: 'same-origin', credentials: 'same-origin', signal });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !/html/i.test(type)) return undefined;
  const bytes = await response.arrayBuffer();
  // What a worker of the page has made up itself has no address.
  return { html: decodePage(bytes, type, document.characterSet), url: response.url || url };
}

/** Old blogs are not in UTF-8: the header says what they are in, else their first bytes, else it is what the page at hand is in. */
function decodePage(bytes: ArrayBuffer, type: string, usual: string): string {
  const named = /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1];
  const start = new TextDecoder('windows-1252').decode(bytes.slice(0, 1024));
  const said = named ?? /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ?? usual;
  try {
    return new TextDecoder(said).decode(bytes);
  } catch {
    return new TextDecoder(usual).decode(bytes);
  }
}
