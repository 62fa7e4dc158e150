// How does the popup reach the page that it was opened on?

import type { PageLink, PageState } from '@/utils/view/page-state';
import { findActiveTab } from './active-tab';
import { bringLesson } from './bring-lesson';
import { bringReader, listFrames } from './bring-reader';
import { onPageAnnouncement, requestOfFrame, requestReport } from './messages';
import type { PageRequest } from './page-messages';
import { framesToTurn, speakingFrame, sumFrames } from './sum-frames';

/** A link to the active tab of the current window, which stays the same as long as a popup is open. */
export function createPageLink(): PageLink {
  const tab = findActiveTab();
  const frames = new Map<number, PageState>();

  /** Asks the frames and sums up what is known of all. */
  async function request(ids: readonly number[], what: PageRequest): Promise<PageState | undefined> {
    const tabId = await tab;
    if (tabId === undefined) return undefined;
    await Promise.all(
      ids.map(async (id) => {
        const state = await requestOfFrame(tabId, id, what);
        if (state === undefined) frames.delete(id);
        else frames.set(id, state);
      }),
    );
    return sumFrames(frames);
  }

  return {
    async ask() {
      const tabId = await tab;
      if (tabId === undefined) return undefined;
      const all = await listFrames(tabId);
      const ask: PageRequest = { kind: 'ask-page' };
      const ids = all.map(({ id }) => id);
      const answer = await request(ids, ask);
      if (answer !== undefined) return answer;
      // A frame of comments may have the reader already, while the page around it has its gate alone.
      const missing = all.filter(({ id, isOwn }) => isOwn && !frames.has(id)).map(({ id }) => id);
      return (await bringReader(tabId, missing)) ? request(missing, ask) : undefined;
    },
    look: () => request([...frames.keys()], { kind: 'look-at-page' }),
    turn: (on) => request(framesToTurn(frames, on), { kind: 'turn-page', on }),
    loadPages: (on) => request([...frames.keys()], { kind: 'load-pages', on }),
    async report() {
      const tabId = await tab;
      return tabId === undefined ? undefined : requestReport(tabId, speakingFrame(frames));
    },
    async teach() {
      const tabId = await tab;
      if (tabId === undefined || !(await bringLesson(tabId, 0))) return false;
      return (await requestOfFrame(tabId, 0, { kind: 'teach-page' })) !== undefined;
    },
    watch(listener, signal) {
      onPageAnnouncement(async (state, { tabId, frameId }) => {
        if (tabId === undefined || tabId !== (await tab) || signal.aborted) return;
        frames.set(frameId, state);
        const sum = sumFrames(frames);
        if (sum !== undefined) listener(sum);
      }, signal);
    },
  };
}
