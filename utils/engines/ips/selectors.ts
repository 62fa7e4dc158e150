// By which marks does the markup of Invision Community give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.ipsComment', '.ipsEntry', '.post_block', '.postcolor', '.posttopbar', '.printpost'];

/** Version 4 (2026-11); comments on articles and files have the name in a heading (its compiled templates, read 2026-11). */
const fourth: Recipe = {
  comment: ['article.ipsComment[id^="elComment_"]', '.ipsComment[data-commentid]'],
  id: { from: ['@id', '@data-commentid'] },
  author: [
    '.ipsComment_author .cAuthorPane_author',
    '.ipsComment_author h3',
    '.cAuthorPane_author',
    // Beside the name a reputation may stand.
    'h3.ipsComment_author > strong',
    'h3.ipsComment_author',
  ],
  time: ['.ipsComment_meta time', 'time[datetime]'],
  body: ['[data-role="commentContent"]', '.cPost_contentWrap > .ipsType_richText', '.ipsType_richText'],
  // "Edited … by …" stands among the words.
  bodyWithout: ['.ipsQuote', '.ipsQuote_citation', '[data-excludequote]'],
  permalink: [
    '.ipsComment_meta a:has(time)@href',
    'a:has(> time)@href',
    '.ipsComment_tools a[href*="comment"]@href',
  ],
  // Answers are voted on; else the sum of all reactions is printed, or who reacts, or how many with each sign, or both (`postRating`,
  // `reputation` and `reactionBlurb` of 4.7, read 2026-11).
  score: {
    kind: 'likes',
    value: ['[data-role="voteCount"]@data-votecount', '[data-role="reactCountText"]'],
    likedBy: { from: ['.ipsReact_overview', '[data-role="reactionBlurb"]'], names: 'a[href*="/profile/"]' },
  },
  deleted: ['.ipsComment.ipsComment_deleted'],
  shape: [
    {
      kind: 'quote',
      from: ['blockquote[data-ipsquote-contentcommentid]:not(blockquote *)@data-ipsquote-contentcommentid'],
    },
    { kind: 'quoted words', from: ['.ipsQuote'] },
  ],
};

/** Version 5 (from its compiled templates, read 2026-11). */
const fifth: Recipe = {
  ...fourth,
  comment: ['article.ipsEntry[id^="elComment_"], .ipsEntry[data-commentid]'],
  // Beside the name the group may stand.
  author: ['.ipsEntry__username .ipsUsername', '.ipsEntry__username h3', '.ipsEntry__username'],
  time: ['.ipsEntry__date time', 'time[datetime]'],
};

/** IP.Board 3 (2026-11). */
const third: Recipe = {
  comment: ['div.post_block[id^="post_id_"]'],
  id: { from: ['@id'] },
  author: ['.post_username [itemprop="name"]', '.author', '.post_username'],
  time: ['abbr.published@title', '.published'],
  body: ['[itemprop="commentText"]', '.post.entry-content', '.post_body .post', '.post_body'],
  bodyWithout: ['blockquote.ipsBlockquote', '.signature', 'p.citation', '.edit', '.post_controls'],
  permalink: ['a[rel~="bookmark"]@href', 'a[itemprop="replyToUrl"]@href'],
  score: {
    kind: 'likes',
    value: ['.rep_bar .reputation'],
    likedBy: { from: ['.ipsLikeBar_info'], names: 'a[href*="user"]' },
  },
  shape: [
    { kind: 'quote', from: ['blockquote.ipsBlockquote:not(blockquote *)@data-cid'] },
    { kind: 'quoted words', from: ['.ipsBlockquote'] },
  ],
};

/** Invision Power Board 1 and 2, a table for each post (its `skin_topic` and trimmed pages of 2005 to 2007, read 2026-11). */
const second: Recipe = {
  comment: ['table:has(> tbody > tr > td > a[name^="entry"]):has(.postcolor)'],
  id: { from: ['a[name^="entry"]@name'] },
  author: ['.normalname', '.unreg'],
  time: ['.postdetails'],
  body: ['.postcolor'],
  bodyWithout: ['.edit', '.quotetop', '.quotemain', 'table:has([id="QUOTE"])'],
  shape: [{ kind: 'quoted words', from: ['.postcolor > .quotemain'] }],
};

/** Comments on articles, files and pictures of IP.Board 3 (`comment` in `skin_global`, read 2026-11). */
const thirdComments: Recipe = {
  comment: ['div.ipsComment[id^="comment_id_"]'],
  before: ['a[id^="comment_"]'],
  id: { from: ['@id'] },
  author: ['.ipsComment_author .name', '.ipsComment_author strong', '.ipsComment_author > a'],
  time: ['.ipsComment_author abbr@title', '.ipsComment_author'],
  body: ['.comment_content', '.ipsComment_comment'],
  bodyWithout: ['blockquote.ipsBlockquote', 'p.citation', '.ipsComment_controls'],
  permalink: ['.ipsComment_author a[href*="comment"]@href'],
  shape: third.shape,
};

/** The "Lo-Fi Version" of 1.3 and 2 (`LOFISKIN_posts_entry` of its `lofiversion/` and what was made after it, read 2026-11). */
const lowFidelity: Recipe = {
  comment: ['.postwrapper:has(> .posttopbar > .postname)'],
  author: ['.postname'],
  time: ['.postdate'],
  body: ['.postcontent'],
  bodyWithout: ['.quotetop', '.quotemain'],
  shape: [],
};

/** The printable version of 2 (a scraper of one board, read 2026-11). */
const printed: Recipe = {
  comment: ['#print > .printpost'],
  author: ['h4 > b'],
  time: ['h4'],
  body: ['.printpost'],
  bodyWithout: ['h4', '.quotetop', '.quotemain'],
  shape: [],
};

export const recipes = [thirdComments, fourth, fifth, third, second, lowFidelity, printed];
