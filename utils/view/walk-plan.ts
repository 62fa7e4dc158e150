// In which order does the reader meet the comments?

import type { CommentId } from '@/utils/forest/comment';
import { walkThread } from '@/utils/forest/walk-forest';
import type { ViewPlan } from './view-plan';

/** All comments, folded and hidden ones too, each before its replies. */
export function readingOrder(plan: Pick<ViewPlan, 'roots' | 'children'>): CommentId[] {
  return [...walkThread(plan.roots, plan.children)];
}

/** What stands on the page, in reading order: comments in full, and the lines of others. */
export function listVisible(plan: ViewPlan): CommentId[] {
  return readingOrder(plan).filter((id) => {
    const row = plan.rows.get(id);
    return row && !row.insideFold && row.display !== 'hidden';
  });
}
