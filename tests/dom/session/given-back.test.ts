// Does every engine's page become a tree, and what it was, node for node?

import { afterEach, describe, expect, it } from 'vitest';
import { defaultPreferences } from '@/utils/prefs/preferences';
import type { SessionPorts } from '@/utils/session/ports';
import { openSession } from '@/utils/session/session';
import type { BarActions } from '@/utils/view/bar';

const pages = import.meta.glob<string>('../../fixtures/engines/*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const rows = Object.entries(pages).map(([path, source]) => ({
  file: path.replace('../../fixtures/engines/', ''),
  source,
}));

const words: SessionPorts['words'] = {
  foldReplies: (count, author) => `Fold ${count} to ${author}`,
  unfoldReplies: (count, author) => `Unfold ${count} to ${author}`,
  replies: (count) => `${count} replies`,
  showComment: (author) => `Show ${author}`,
  reason: (reason) => reason,
  level: (depth) => `Level ${depth + 1}`,
  concluded: (author, percent) => `Reply to ${author}? ${percent} %`,
  nobody: () => 'nobody',
  repliesFolded: (count) => `${count} folded`,
  commentsHidden: (count) => `${count} hidden`,
};

/** In a window of its own, which runs none of the page's scripts. */
async function showPage(source: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = source;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument as Document;
}

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

function listNodes(page: Document): Node[] {
  const nodes: Node[] = [];
  const walker = page.createTreeWalker(page);
  for (let node: Node | null = page; node; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

/** Two texts that were one are the same to the byte, and yet another page. */
function rememberPage(page: Document): () => void {
  const html = page.documentElement.outerHTML;
  const nodes = listNodes(page);
  return () => {
    expect(page.documentElement.outerHTML).toBe(html);
    const now = listNodes(page);
    expect(now).toHaveLength(nodes.length);
    expect(now.findIndex((node, index) => node !== nodes[index])).toBe(-1);
  };
}

function openOn(page: Document) {
  const bars: BarActions[] = [];
  const session = openSession({
    document: page,
    words,
    loadPreferences: async () => ({ ...defaultPreferences, enabled: false }),
    watchPreferences() {},
    fetchPage: async () => '',
    mountBar(_, actions) {
      bars.push(actions);
      return { update() {}, unmount() {} };
    },
    announce() {},
  });
  return { session, bars };
}

describe('a page with the extension on it', () => {
  it.each(rows)('$file is looked at, worked with, and given back', async ({ source }) => {
    const page = await showPage(source);
    const expectAsItWas = rememberPage(page);
    const { session, bars } = openOn(page);
    expect((await session.look()).status).toBe('found');
    expectAsItWas();

    const { status, comments } = await session.turn(true);
    expect(status).toBe('on');
    expect(page.querySelectorAll('[data-understory-id]')).toHaveLength(comments);
    page.querySelector<HTMLElement>('[data-understory-fold]')?.click();
    for (const bar of bars) {
      bar.sortBy('newest');
      bar.foldAll();
      bar.setMinimumScore(3);
      bar.sortBy('replies');
      bar.setMinimumScore(null);
    }
    expect(session.state().status).toBe('on');
    bars[0]?.turnOff();
    expect(session.state().status).toBe('off');
    expectAsItWas();
  });
});
