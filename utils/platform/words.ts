// What do the page, its exports and the badge say, in the reader's language?

import { i18n } from '#i18n';
import type { Score } from '@/utils/forest/comment';
import type { MarkdownWords } from '@/utils/view/export-markdown';
import type { PageWords } from '@/utils/view/words';
import type { BadgeWords } from './badge';

/** Sentences that were asked for, by what is in them. */
const known = new Map<string, string>();
const mostKnown = 5_000;
/** In characters: a page may give its authors names without end, which nobody is to keep for it. */
const longest = 200;

/**
 * A thread says the same of thousands of comments, and the browser needs some microseconds to say it (a fifth of what
 * "Fold all" took us on 5,000 comments).
 */
function once(parts: readonly unknown[], say: () => string): string {
  const name = parts.join('\n');
  const before = known.get(name);
  if (before !== undefined) return before;
  const said = say();
  if (name.length > longest) return said;
  if (known.size >= mostKnown) known.clear();
  known.set(name, said);
  return said;
}

const nobody = () => once(['nobody'], () => i18n.t('page.nobody'));
const replies = (count: number) => once(['replies', count], () => i18n.t('page.replies', count));

/** What the number means, in words: pages print it as "3.67 / 6", as "Score:2, Insightful", or bare. */
function sayScore({ kind, count, up, down, text }: Score, value: number): string {
  // As many digits of a mean as the page prints.
  const number = (kind === 'mean' && /^\d{1,9}(?:\.\d{1,4})?/.exec(text)?.[0]) || printed(value);
  if (kind === 'points') return i18n.t('page.points', value, [number]);
  if (kind === 'likes') return i18n.t('page.likes', value, [number]);
  if (kind === 'mean')
    return count ? i18n.t('page.mean', count, [number, printed(count)]) : i18n.t('page.rated', [number]);
  return up === undefined || down === undefined
    ? i18n.t('page.votes', value, [number])
    : i18n.t('page.forAndAgainst', [printed(up), printed(down)]);
}

/** With a true minus sign, and no more digits than anyone reads. */
function printed(number: number): string {
  return String(Number(number.toFixed(2))).replace('-', '\u2212');
}

/**
 * The words of the locales. Names and scores come from the page, so no plural message holds one:
 * plural forms are told apart by ` | ` after the names are in, and a name may contain that.
 */
export const pageWords: PageWords = {
  foldReplies: (count, author = nobody()) =>
    once(['fold', count, author], () => i18n.t('page.fold', [replies(count), author])),
  unfoldReplies: (count, author = nobody()) =>
    once(['unfold', count, author], () => i18n.t('page.unfold', [replies(count), author])),
  replies,
  showComment: (author) => i18n.t('page.show', [author ?? nobody()]),
  reason(reason, score) {
    if (reason === 'unrated') return i18n.t('page.unrated');
    if (reason === 'rule') return i18n.t('page.byRule');
    return score?.value === undefined ? i18n.t('page.belowMinimum') : sayScore(score, score.value);
  },
  level(depth, answers) {
    const level = String(depth + 1);
    if (answers === undefined) return once(['level', level], () => i18n.t('page.level', [level]));
    const { author = nobody() } = answers;
    return once(['level', level, author], () => i18n.t('page.levelReply', [level, author]));
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
