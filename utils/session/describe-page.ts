// What do popup and badge learn of a page?

import type { PageState } from '@/utils/view/page-state';
import { sumCounts } from './sum-counts';
import type { SearchNote, Survey } from './survey';
import type { ThreadSession } from './thread-session';

/** @param survey what the trees would hold, where none stands */
export function describePage(
  { location }: Document,
  status: PageState['status'],
  on: boolean,
  search: SearchNote,
  survey: Survey | undefined,
  threads: readonly ThreadSession[],
): PageState {
  // Pages are offered with a thread that is alone.
  const pages = threads[0]?.pages();
  const isLoading = pages?.status === 'loading';
  return {
    host: location.hostname.toLowerCase(),
    on,
    status,
    ...(search.engine && { engine: search.engine.name }),
    ...sumCounts(threads),
    ...(status === 'found' && survey),
    ...(pages && (isLoading || pages.status === 'cancelled') && { pages: { ...pages, isLoading } }),
    ...(search.silent.includes('taught') && { recipe: 'silent' as const }),
  };
}
