// What comes to a page, and to the frames in it, when the reader wants to show us a comment?

import { defineUnlistedScript } from '#imports';
import { mountNote, mountPanel } from '@/components/teach/mount-panel';
import { createLessonFrames, createLessonLead } from '@/utils/platform/lesson-link';
import { offerLesson } from '@/utils/session/lesson-opener';
import { teach } from '@/utils/session/teach';

export default defineUnlistedScript(() => {
  const isFrame = window.parent !== window;
  const place = isFrame
    ? { mountPanel: mountNote, lead: createLessonLead() }
    : { mountPanel, frames: createLessonFrames() };
  offerLesson(async (document, needs, signal) => teach(document, { ...needs, ...place }, signal));
});
