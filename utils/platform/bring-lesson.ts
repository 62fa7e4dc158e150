// How does the script that leads a lesson come to a frame?

import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** The built `entrypoints/lesson.ts`. */
const lessonFile: ScriptPublicPath = '/lesson.js';

/**
 * To be called before the reader's script is asked for the lesson: from then on it can open one at once. A second script is without effect.
 * False where the browser lets us not in (any more), or the frame is gone.
 */
export async function bringLesson(tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [lessonFile],
      // It touches nothing of the page, and waits for nothing of it.
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}
