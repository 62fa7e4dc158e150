// How does a test show a page to a session, and see whether it is as it was?

import { expect } from 'vitest';
import type { SessionPorts } from '@/utils/session/ports';
import { words as pageWords } from '../page-words';

export const words: SessionPorts['words'] = {
  ...pageWords,
  repliesFolded: (count) => `${count} folded`,
  commentsHidden: (count) => `${count} hidden`,
};

/** In a window of its own, which runs none of the page's scripts. */
export async function showPage(source: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = source;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument as Document;
}

/** As `showPage`, under an address of this origin. */
export async function showPageAt(path: string, source: string): Promise<Document> {
  const page = await showPage('');
  // What is opened by a script has the script's address, which may then be another of its origin; a `srcdoc` has none.
  page.open();
  page.write(source);
  page.close();
  page.defaultView?.history.replaceState(null, '', path);
  return page;
}

export function removePages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}

function listNodes(page: Document): Node[] {
  const nodes: Node[] = [];
  const walker = page.createTreeWalker(page);
  for (let node: Node | null = page; node; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

/** The result expects it to be as it is now, node for node. Two texts that were one are the same to the byte, and yet another page. */
export function rememberPage(page: Document): () => void {
  const html = page.documentElement.outerHTML;
  const nodes = listNodes(page);
  return () => {
    expect(page.documentElement.outerHTML).toBe(html);
    const now = listNodes(page);
    expect(now).toHaveLength(nodes.length);
    expect(now.findIndex((node, index) => node !== nodes[index])).toBe(-1);
  };
}
