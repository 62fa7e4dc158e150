// Which threads and choices do the view's tests start from?

import type { CommentRecord } from '@/utils/forest/comment';
import { initialState, type ViewPreferences } from '@/utils/view/choices';
import type { ViewState } from '@/utils/view/state';

/** Nothing is sorted, filtered or folded. */
export const untouched: ViewPreferences = {
  sort: 'page',
  replies: 'like-roots',
  minimumScore: null,
  showUnrated: true,
  fold: { kind: 'nothing' },
};

export function stateWith(choices: Partial<ViewState>): ViewState {
  return { ...initialState(untouched), ...choices };
}

/** A comment rated like Scoop's; `value` undefined: nobody rated it. */
export function rated(
  id: string,
  parent: string | undefined,
  value: number | undefined,
  count = 1,
): CommentRecord {
  return {
    id,
    ...(parent !== undefined && { parent }),
    score: {
      kind: 'mean',
      min: 1,
      max: 5,
      text: value === undefined ? 'none / 0' : `${value.toFixed(2)} / ${count}`,
      count: value === undefined ? 0 : count,
      ...(value !== undefined && { value }),
    },
  };
}
