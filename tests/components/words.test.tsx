// Does the page say what readers and checks rely on?

import { describe, expect, it } from 'vitest';
import type { Score } from '@/utils/forest/comment';
import { badgeWords, markdownWords, pageWords } from '@/utils/platform/words';

const scored = (kind: Score['kind'], value: number, text: string, more: Partial<Score> = {}): Score => ({
  kind,
  value,
  text,
  ...more,
});

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
    [pageWords.reason('score', scored('mean', 3.67, '3.67 / 6', { count: 6 })), 'rated 3.67 by 6 readers'],
    [pageWords.reason('score', scored('mean', 5, '5.00 / 1', { count: 1 })), 'rated 5.00 by one reader'],
    [pageWords.reason('score', scored('mean', 2, '2.00 / 0', { count: 0 })), 'rated 2.00'],
    [pageWords.reason('score', scored('points', 2, 'Score:2, Insightful')), '2 points'],
    [pageWords.reason('score', scored('points', 1, '1 point')), '1 point'],
    [pageWords.reason('score', scored('points', -1, 'Score:-1, Troll')), '\u22121 points'],
    [pageWords.reason('score', scored('likes', 3, '3')), '3 likes'],
    [pageWords.reason('score', scored('votes', 4, '4', { up: 4 })), '4 votes'],
    [pageWords.reason('score', scored('votes', 9, '12+ / 3-', { up: 12, down: 3 })), '12 for, 3 against'],
    [pageWords.reason('unrated', undefined), 'not rated'],
    [pageWords.reason('rule', scored('points', 2, '2')), 'folded by your rule'],
    [markdownWords.repliesFolded(1), '1 reply folded'],
    [markdownWords.commentsHidden(3), '3 comments hidden'],
    [badgeWords.name(), 'Understory'],
    [badgeWords.hidden(12), 'Understory: 12 comments hidden'],
  ])('%s', (said, expected) => expect(said).toBe(expected));

  it('keep a name that is written from right to left between the words around it', () => {
    const element = document.createElement('span');
    document.body.append(element);
    element.textContent = pageWords.concluded('سلمى', 80);
    const leftOf = (letters: string) => {
      const range = document.createRange();
      const node = element.firstChild as Text;
      range.setStart(node, node.data.indexOf(letters));
      range.setEnd(node, node.data.indexOf(letters) + letters.length);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf('80')).toBeGreaterThan(leftOf('سلمى'));
    element.remove();
  });

  it('take a name as it is, even one that looks like plural forms or a placeholder', () => {
    expect(pageWords.foldReplies(5, 'a | b | c | d')).toBe('Fold 5 replies to a | b | c | d');
    expect(pageWords.level(1, { author: '$1' })).toBe('Level 2, reply to $1');
  });
});
