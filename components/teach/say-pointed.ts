// How is an element told to somebody who sees no outline?

import { i18n } from '#i18n';
import type { PointedWords } from '@/utils/view/teach';

/** "5 words: “Dora, 3 May 2021, 12:04”". The words are the page's, which no message with plural forms may hold: " | " tells these apart. */
export function sayPointed(pointed: PointedWords | undefined): string | undefined {
  if (!pointed) return undefined;
  const words = i18n.t('teach.words', pointed.count);
  return pointed.count === 0 ? words : i18n.t('teach.pointed', [words, pointed.beginning]);
}
