// How does the popup follow the page that it was opened on?

import { useEffect, useState } from 'preact/hooks';
import type { FrameLink } from '@/utils/view/frame-link';
import type { PageLink, PageState } from '@/utils/view/page-state';

/** `asking` until the page answered; `none` where nothing of ours answers. */
export type PageAnswer = PageState | 'asking' | 'none';

export interface PageInUse {
  readonly page: PageAnswer;
  /** Hosts of other origins whose frames on the page hold comments. */
  readonly frames: readonly string[];
  look(): Promise<void>;
  turn(on: boolean): Promise<void>;
  /** What comes of it the page tells: right behind the press it may be reading its thread anew. */
  loadPages(on: boolean): void;
  /** Reads the frames that are allowed now; they follow the page if that is on. */
  enterFrames(): Promise<void>;
}

export function usePage(link: PageLink, frameLink: FrameLink): PageInUse {
  const [page, setPage] = useState<PageAnswer>('asking');
  const [frames, setFrames] = useState<readonly string[]>([]);
  useEffect(() => {
    const life = new AbortController();
    let told = false;
    link.watch((state) => {
      told = true;
      setPage(state);
    }, life.signal);
    const ask = async () => {
      const hosts = await frameLink.hosts();
      // Allowed after the page was loaded, or in a popup that the browser closed to ask.
      if (hosts.length > 0) await frameLink.enter();
      const state = await link.ask();
      if (life.signal.aborted) return;
      setFrames(hosts);
      // What the page told in the meantime is newer than its answer.
      if (!told) setPage(state ?? 'none');
    };
    void ask();
    return () => life.abort();
  }, [link, frameLink]);
  const show = async (answer: Promise<PageState | undefined>) => setPage((await answer) ?? 'none');
  return {
    page,
    frames,
    look: () => show(link.look()),
    turn: (on) => show(link.turn(on)),
    loadPages: link.loadPages,
    async enterFrames() {
      await frameLink.enter();
      await link.ask();
      const state = await link.look();
      await show(state?.on ? link.turn(true) : Promise.resolve(state));
    },
  };
}
