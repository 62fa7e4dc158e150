// How does a page of a test get the script that leads lessons?

import type { OpenLesson } from '@/utils/session/lesson-opener';
import { type TeachPorts, type TeachView, teach } from '@/utils/session/teach';

export const silentPanel = (): TeachView => ({ update() {}, focus() {}, unmount() {} });

/** For `findLesson`, where that script has come: it leads, and has no frames. */
export function lessonHere(mountPanel: TeachPorts['mountPanel'] = silentPanel): () => OpenLesson {
  return () => async (document, needs, signal) => teach(document, { ...needs, mountPanel }, signal);
}
