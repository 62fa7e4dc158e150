// What does a bar show in tests, unless a test says otherwise?

import type { BarActions, BarModel } from '@/utils/view/bar';

/** A Scoop thread of 212 comments with a minimum of 3. */
export const busyBar: BarModel = {
  counts: { comments: 212, folded: 31, hidden: 12, passing: 36, fresh: 4 },
  sort: 'best',
  hasRatings: true,
  steps: [
    { minimum: null, passing: 212 },
    { minimum: 1, passing: 190 },
    { minimum: 2, passing: 120 },
    { minimum: 3, passing: 36 },
    { minimum: 3.5, passing: 20 },
  ],
  step: 3,
  showUnrated: true,
  query: '',
  hits: { total: 0, current: 0 },
  canFold: true,
  ranking: [
    {
      id: '7',
      author: 'Ann',
      rating: 'rated 5.00 by one reader',
      method: 'shrunk',
      rank: 3.858,
      threadMean: 3.1,
      weight: 3,
    },
    {
      id: '9',
      author: undefined,
      rating: 'not rated',
      method: 'unrated',
      rank: 3.1,
      threadMean: 3.1,
      weight: 3,
    },
  ],
  theme: 'system',
};

/** A thread in which nothing is rated, folded or hidden. */
export const plainBar: BarModel = {
  counts: { comments: 1, folded: 0, hidden: 0, passing: 1, fresh: 0 },
  sort: 'page',
  hasRatings: false,
  steps: [{ minimum: null, passing: 1 }],
  step: 0,
  showUnrated: true,
  query: '',
  hits: { total: 0, current: 0 },
  canFold: false,
  theme: 'system',
};

/** Actions that write down what was asked. */
export function recordActions(): { asked: unknown[][]; actions: BarActions } {
  const asked: unknown[][] = [];
  const record =
    (name: string) =>
    (...values: unknown[]) => {
      asked.push([name, ...values]);
    };
  return {
    asked,
    actions: {
      sortBy: record('sortBy'),
      setMinimumScore: record('setMinimumScore'),
      setShowUnrated: record('setShowUnrated'),
      search: record('search'),
      goToHit: record('goToHit'),
      leaveSearch: record('leaveSearch'),
      foldAll: record('foldAll'),
      unfoldAll: record('unfoldAll'),
      turnOff: record('turnOff'),
      exportAs: record('exportAs'),
      loadPages: record('loadPages'),
      cancelPages: record('cancelPages'),
      readAgain: record('readAgain'),
    },
  };
}
