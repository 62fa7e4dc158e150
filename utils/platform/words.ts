// What do the page, its exports and the badge say, in the reader's language?

import { i18n } from '#i18n';
import type { MarkdownWords } from '@/utils/view/export-markdown';
import type { PageWords } from '@/utils/view/words';
import type { BadgeWords } from './badge';

const nobody = () => i18n.t('page.nobody');
const replies = (count: number) => i18n.t('page.replies', count);

/**
 * The words of the locales. Names and scores come from the page, so no plural message holds one:
 * plural forms are told apart by ` | ` after the names are in, and a name may contain that.
 */
export const pageWords: PageWords = {
  foldReplies: (count, author) => i18n.t('page.fold', [replies(count), author ?? nobody()]),
  unfoldReplies: (count, author) => i18n.t('page.unfold', [replies(count), author ?? nobody()]),
  replies,
  showComment: (author) => i18n.t('page.show', [author ?? nobody()]),
  reason(reason, score) {
    if (reason === 'unrated') return i18n.t('page.unrated');
    if (reason === 'rule') return i18n.t('page.byRule');
    return score === undefined ? i18n.t('page.belowMinimum') : i18n.t('page.rated', [score]);
  },
  level(depth, answers) {
    const level = String(depth + 1);
    if (answers === undefined) return i18n.t('page.level', [level]);
    return i18n.t('page.levelReply', [level, answers.author ?? nobody()]);
  },
  concluded: (author, percent) => i18n.t('page.concluded', [author ?? nobody(), String(percent)]),
  nobody,
};

/** The few words of a thread that is taken away as Markdown. */
export const markdownWords: MarkdownWords = {
  nobody,
  reason: pageWords.reason,
  repliesFolded: (count) => i18n.t('page.repliesFolded', count),
  commentsHidden: (count) => i18n.t('page.commentsHidden', count),
};

/** The tooltip of the toolbar button: "Understory", "Understory: 12 comments hidden". */
export const badgeWords: BadgeWords = {
  name: () => i18n.t('extension.name'),
  hidden: (count) => `${i18n.t('extension.name')}: ${i18n.t('page.commentsHidden', count)}`,
};
