// How is an element told to somebody who sees no outline?

import { i18n } from '#i18n';
import type { PointedWords } from '@/utils/view/teach';

/** "5 words: “Dora, 3 May 2021, 12:04”" */
export function sayPointed(pointed: PointedWords | undefined): string | undefined {
  return pointed && i18n.t('teach.pointed', pointed.count, [String(pointed.count), pointed.beginning]);
}
