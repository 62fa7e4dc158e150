// What would be read of the comment that was shown, in a sentence?

import { i18n } from '#i18n';
import type { CommentSample } from '@/utils/view/teach';

/** "Author: Dora. Time: 3 May 2021, 12:04. Words: I planted the beans…" */
export function saySample(sample: CommentSample | undefined): string | undefined {
  if (!sample) return undefined;
  const none = i18n.t('teach.notFound');
  const { author = none, time = none, beginning = none } = sample;
  return i18n.t('teach.sample', [author, time, beginning]);
}
