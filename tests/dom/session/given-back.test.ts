// Does every engine's page become a tree, and what it was, node for node?

import { afterEach, describe, expect, it } from 'vitest';
import { openQuietSession } from './quiet-session';
import { rememberPage, removePages, showPage } from './shown-page';

const pages = import.meta.glob<string>('../../fixtures/engines/*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const rows = Object.entries(pages).map(([path, source]) => ({
  file: path.replace('../../fixtures/engines/', ''),
  source,
}));

afterEach(removePages);

describe('a page with the extension on it', () => {
  it.each(rows)('$file is looked at, worked with, and given back', async ({ source }) => {
    const page = await showPage(source);
    const expectAsItWas = rememberPage(page);
    const { session, bars } = openQuietSession(page);
    expect((await session.look()).status).toBe('found');
    expectAsItWas();

    const { status, comments } = await session.turn(true);
    expect(status).toBe('on');
    expect(page.querySelectorAll('[data-understory-id]')).toHaveLength(comments);
    page.querySelector<HTMLElement>('[data-understory-fold]')?.click();
    for (const bar of bars) {
      bar.sortBy('newest');
      bar.foldAll();
      bar.unfoldAll();
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
