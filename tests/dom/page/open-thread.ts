// How does a test of the layouts get a thread onto a page?

import type { CommentRecord } from '@/utils/forest/comment';
import { plantForest } from '@/utils/forest/plant-forest';
import { type Ledger, openLedger } from '@/utils/page/ledger';
import { openThreadPage } from '@/utils/page/thread-page';
import type { Place } from '@/utils/reading/places';
import { doAtOnce } from '@/utils/reading/steps';
import { initialState } from '@/utils/view/choices';
import { diffPlans } from '@/utils/view/diff-plans';
import { planView } from '@/utils/view/plan-view';
import { words } from '../page-words';

export const wishes = {
  sort: 'page',
  replies: 'like-roots',
  minimumScore: null,
  showUnrated: true,
  fold: { kind: 'nothing' },
} as const;

const noPause = () => undefined;

export interface Opened {
  readonly root: HTMLElement;
  readonly before: string;
  readonly ledger: Ledger;
  readonly page: NonNullable<ReturnType<typeof openThreadPage>>;
  readonly forest: ReturnType<typeof plantForest>;
}

const look = { threadLines: true, density: 'comfortable' };
const roots: Element[] = [];

/**
 * Opens a page whose comments are the elements with an id; `parents` says who answers whom.
 * @param placeOf where a comment stands, given the element with its id
 * @param isHeld by a framework of the page
 */
export async function openThread(
  html: string,
  records: readonly CommentRecord[],
  indented = false,
  placeOf: (element: Element) => Place = (element) => ({ own: [element] }),
  isHeld = false,
): Promise<Opened> {
  const root = document.createElement('main');
  root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(root);
  roots.push(root);
  const before = root.outerHTML;
  const places = new Map(
    records.map(({ id }): [string, Place] => {
      const element = root.querySelector(`#${id}`) as Element;
      return [id, placeOf(element)];
    }),
  );
  const forest = plantForest(records);
  const ledger = openLedger();
  const page = openThreadPage(ledger, forest, { records, places, indented }, root, words, isHeld);
  if (!page) throw new Error('no thread');
  await page.raise(planView(forest, initialState(wishes)), look, true, noPause);
  return { root, before, ledger, page, forest };
}

/** As a reader’s choice would have it. */
export function apply({ page, forest }: Opened, change: Partial<Parameters<typeof planView>[1]>): void {
  const before = planView(forest, initialState(wishes));
  doAtOnce(page.apply(diffPlans(before, planView(forest, { ...initialState(wishes), ...change }))));
}

/** After each test. */
export function removeThreads(): void {
  for (const root of roots.splice(0)) root.remove();
}
