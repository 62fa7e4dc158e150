// How does the popup follow the page that it was opened on?

import { useEffect, useState } from 'preact/hooks';
import type { PageLink, PageState } from '@/utils/view/page-state';

/** `asking` until the page answered; `none` where nothing of ours answers. */
export type PageAnswer = PageState | 'asking' | 'none';

export interface PageInUse {
  readonly page: PageAnswer;
  look(): Promise<void>;
  turn(on: boolean): Promise<void>;
}

export function usePage(link: PageLink): PageInUse {
  const [page, setPage] = useState<PageAnswer>('asking');
  useEffect(() => {
    const life = new AbortController();
    let told = false;
    link.watch((state) => {
      told = true;
      setPage(state);
    }, life.signal);
    link.ask().then((state) => {
      // What the page told in the meantime is newer than its answer.
      if (!told && !life.signal.aborted) setPage(state ?? 'none');
    });
    return () => life.abort();
  }, [link]);
  return {
    page,
    async look() {
      const state = await link.look();
      if (state !== undefined) setPage(state);
    },
    async turn(on) {
      setPage((await link.turn(on)) ?? 'none');
    },
  };
}
