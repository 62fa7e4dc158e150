// What would be read of the comment that was shown, in a sentence?

import { i18n } from '#i18n';
import type { CommentSample } from '@/utils/view/teach';

const fromRightToLeft = /[\u0590-\u08ff]/;

/** Keeps to itself: the dots and digits around it would change places. */
const isolate = (text: string) => (fromRightToLeft.test(text) ? `\u2068${text}\u2069` : text);

/** "Author: Dora. Time: 3 May 2021, 12:04. Words: I planted the beans…" */
export function saySample(sample: CommentSample | undefined): string | undefined {
  if (!sample) return undefined;
  const none = i18n.t('teach.notFound');
  const { author = none, time = none, beginning = none } = sample;
  return i18n.t('teach.sample', [isolate(author), isolate(time), isolate(beginning)]);
}
