// Is a parent that was concluded said to be one, and can the reader take it back?

import { afterEach, describe, expect, it } from 'vitest';
import type { CommentRecord } from '@/utils/forest/comment';
import { plantForest } from '@/utils/forest/plant-forest';
import { doAtOnce } from '@/utils/reading/steps';
import { initialState } from '@/utils/view/choices';
import { diffPlans } from '@/utils/view/diff-plans';
import { planView } from '@/utils/view/plan-view';
import { openThread, removeThreads, wishes } from './open-thread';

afterEach(removeThreads);

describe('a concluded parent', () => {
  const flat = '<div id="a">a says</div><div id="b">b says</div>';
  const records: CommentRecord[] = [
    { id: 'a', author: 'Ann' },
    { id: 'b', parent: 'a', parentConfidence: 0.8 },
  ];

  it('is shown with its confidence, and can be taken back', async () => {
    const { root, page, ledger, before } = await openThread(flat, records);
    const button = root.querySelector('[data-understory-detach]');
    expect(button?.textContent).toBe('Reply to Ann? 80 %');
    expect(button?.getAttribute('aria-pressed')).toBe('true');
    const detached = plantForest([{ id: 'a', author: 'Ann' }, { id: 'b' }]);
    page.adopt(detached);
    doAtOnce(page.apply(diffPlans(undefined, planView(detached, initialState(wishes)))));
    expect(button?.getAttribute('aria-pressed')).toBe('false');
    expect(root.querySelector('#b')?.closest('[data-understory-branch]')).toBeNull();
    ledger.restore();
    expect(root.outerHTML).toBe(before);
  });

  it('is said anew beside what the page has put into the button, which off leaves on the page', async () => {
    const { root, page, ledger } = await openThread(`${flat}<h1>The log</h1>`, records);
    const button = root.querySelector('[data-understory-detach]');
    button?.append(root.querySelector('h1') ?? '');
    const again = plantForest([{ id: 'a', author: 'Cleo' }, ...records.slice(1)]);
    page.adopt(again);
    page.adopt(plantForest([{ id: 'a', author: 'Cleo' }, { id: 'b' }]));
    expect(button?.textContent).toBe('Reply to Cleo? 80 %The log');
    ledger.restore();
    expect(root.textContent).toBe('a saysThe logb says');
  });

  it('is nothing to show where the page says it', async () => {
    const { root } = await openThread(flat, [{ id: 'a' }, { id: 'b', parent: 'a' }]);
    expect(root.querySelector('[data-understory-detach]')).toBeNull();
  });
});
