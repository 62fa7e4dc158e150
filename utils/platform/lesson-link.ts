// How do the frames of a page reach each other during a lesson?

import { browser } from 'wxt/browser';
import type { Entrance, LessonFrame, LessonFrames, LessonLead } from '@/utils/view/lesson';
import { bringLesson } from './bring-lesson';
import { bringReaderOnce, listReadableFrames } from './bring-reader';
import {
  type FrameJoinRequest,
  type JoinRequest,
  type OrderNotice,
  parseFrames,
  parseJoin,
  parseOrder,
  parseWord,
  type WordNotice,
} from './lesson-messages';
import { extensionIsAlive } from './lifeline';
import { listen, listenToOwn } from './listen';

/** undefined if nobody answers, or the extension is gone. */
async function ask(message: JoinRequest | OrderNotice | WordNotice): Promise<unknown> {
  try {
    return extensionIsAlive() ? await browser.runtime.sendMessage(message) : undefined;
  } catch {
    return undefined;
  }
}

async function askFrame(
  tabId: number,
  frameId: number,
  message: FrameJoinRequest | OrderNotice | WordNotice,
): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId });
  } catch {
    return undefined;
  }
}

/** In the page itself. */
export function createLessonFrames(): LessonFrames {
  return {
    join: async (by) => parseFrames(await ask({ kind: 'join-lesson', by })),
    tell: async (frame, order) => (await ask({ kind: 'lesson-order', frame, order })) === true,
    hear(listener, signal) {
      listenToOwn((raw) => {
        const notice = parseWord(raw);
        if (notice) listener(notice.word, notice.frame);
        return undefined;
      }, signal);
    },
  };
}

/** In a frame. */
export function createLessonLead(): LessonLead {
  return {
    say: (word) => void ask({ kind: 'lesson-word', word, frame: 0 }),
    hear(listener, signal) {
      listenToOwn((raw, _sender, reply) => {
        const notice = parseOrder(raw);
        if (!notice) return undefined;
        reply(true);
        listener(notice.order);
        return undefined;
      }, signal);
    },
  };
}

/** In a frame: takes part when it is asked to, and can. */
export function joinLessons(join: (by: Entrance) => boolean | undefined, signal: AbortSignal): void {
  listenToOwn((raw, _sender, reply) => {
    const request = parseJoin('join-lesson-here', raw);
    if (request) reply(join(request.by));
    return undefined;
  }, signal);
}

/** In the background: content scripts do not reach each other by themselves. */
export function carryLessons(signal: AbortSignal): void {
  listen((raw, { tab, frameId }, reply) => {
    if (tab?.id === undefined || frameId === undefined) return undefined;
    // The page leads, its frames follow.
    const leads = frameId === 0;
    const request = leads ? parseJoin('join-lesson', raw) : undefined;
    const order = leads ? parseOrder(raw) : undefined;
    const word = leads ? undefined : parseWord(raw, frameId);
    if (word) void askFrame(tab.id, 0, word);
    if (order) void askFrame(tab.id, order.frame, order).then(reply);
    if (request) void joinFrames(tab.id, request.by).then(reply);
    return request || order ? true : undefined;
  }, signal);
}

async function joinFrames(tabId: number, by: Entrance): Promise<readonly LessonFrame[]> {
  const request: FrameJoinRequest = { kind: 'join-lesson-here', by };
  const frames = await Promise.all(
    (await listReadableFrames(tabId)).map(async (id) => {
      let hasReader = await askFrame(tabId, id, request);
      if (typeof hasReader !== 'boolean' && (await bringLesson(tabId, id))) {
        await bringReaderOnce(tabId, id);
        hasReader = await askFrame(tabId, id, request);
      }
      return typeof hasReader === 'boolean' ? [{ id, hasReader }] : [];
    }),
  );
  return frames.flat();
}
