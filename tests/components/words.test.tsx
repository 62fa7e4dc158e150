// Does the page say what readers and checks rely on?

import { describe, expect, it } from 'vitest';
import { badgeWords, markdownWords, pageWords } from '@/utils/platform/words';

describe('the words in the page', () => {
  it.each([
    [pageWords.foldReplies(5, 'Ann'), 'Fold 5 replies to Ann'],
    [pageWords.foldReplies(1, 'Ann'), 'Fold 1 reply to Ann'],
    [pageWords.unfoldReplies(5, 'Ann'), 'Unfold 5 replies to Ann'],
    [pageWords.replies(5), '5 replies'],
    [pageWords.showComment('Ann'), 'Show comment by Ann'],
    [pageWords.showComment(undefined), 'Show comment by someone unnamed'],
    [pageWords.level(2, { author: 'Ann' }), 'Level 3, reply to Ann'],
    [pageWords.level(0, undefined), 'Level 1'],
    [pageWords.reason('score', '1.00 / 2'), 'rated 1.00 / 2'],
    [pageWords.reason('unrated', undefined), 'not rated'],
    [pageWords.reason('rule', '1.00 / 2'), 'folded by your rule'],
    [markdownWords.repliesFolded(1), '1 reply folded'],
    [markdownWords.commentsHidden(3), '3 comments hidden'],
    [badgeWords.name(), 'Understory'],
    [badgeWords.hidden(12), 'Understory: 12 comments hidden'],
  ])('%s', (said, expected) => expect(said).toBe(expected));

  it('take a name as it is, even one that looks like plural forms or a placeholder', () => {
    expect(pageWords.foldReplies(5, 'a | b | c | d')).toBe('Fold 5 replies to a | b | c | d');
    expect(pageWords.level(1, { author: '$1' })).toBe('Level 2, reply to $1');
  });
});
