// By which marks does Discourse's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = [
  '.crawler-post',
  'article[data-post-id]',
  '[itemtype$="DiscussionForumPosting"] > .creator',
  'article.post > .cooked > .username',
  '.creator + .post',
];

/** What is quoted from another topic has its title, with a link. */
const quote = 'aside.quote:not(aside.quote *, :has(.title > a, .title > div > a))';

/** What is served where scripts do not run (2026-11). Posts are numbered within their topic, and quoted by that number. */
const crawler: Recipe = {
  comment: [
    'div.crawler-post[id^="post_"]',
    'div.crawler-post',
    // Until 2020 the posts had no class (`topics/show.html.erb`).
    '[itemtype$="DiscussionForumPosting"]:has(> .creator)',
  ],
  id: { from: ['@id', '[itemprop="position"]'] },
  author: [
    '[itemprop="author"] [itemprop="name"]',
    '.creator [itemprop="name"]',
    '.creator a',
    '.creator [itemprop="author"]',
  ],
  time: ['time.post-time@datetime', 'time@datetime'],
  body: ['.post[itemprop]', '.post'],
  bodyWithout: ['aside.quote'],
  score: {
    kind: 'likes',
    value: [
      '.post-likes',
      'meta[itemprop="userInteractionCount"]@content',
      'meta[content^="UserLikes:"]@content',
    ],
  },
  shape: [{ kind: 'quote', from: [`${quote}@data-post`] }],
};

/** No part of a post that is shown within this one. */
const own = ':not(.embedded-posts *)';

/**
 * The page as its scripts build it (the widgets `post` until 2025, the components `post/*` of discourse/discourse since, read 2026-11). Posts
 * that the reader has called up stand in others, as replies or as what is answered.
 */
const page: Recipe = {
  comment: ['.topic-post:has(article[data-post-id])'],
  id: { from: ['article[data-post-id]@id'] },
  author: [
    `.names .first a${own}`,
    `.names .username a${own}`,
    `.names a[data-user-card]${own}`,
    // In 2013.
    '.topic-meta-data h3',
    '.nested-post__collapsed-username',
  ],
  time: [
    `.post-date .relative-date${own}@data-time`,
    `.post-date .relative-date${own}@title`,
    `.post-date${own}`,
  ],
  body: ['.regular > .cooked', '.contents > .cooked', `.cooked${own}`],
  bodyWithout: ['aside.quote'],
  permalink: [`a.post-date${own}@data-share-url`, `a.post-date${own}@href`, `.post-date a${own}@href`],
  score: {
    kind: 'likes',
    value: [`.like-count${own}`, `.discourse-reactions-counter .reactions-counter${own}`],
  },
  deleted: ['.topic-post.deleted', 'article.deleted'],
  shape: [
    { kind: 'quote', from: [`.cooked ${quote}${own}@data-post`] },
    { kind: 'name', from: ['.reply-to-tab'] },
  ],
};

/** The same as a tree, where a site wants it (`nested/*` of discourse/discourse, 2026, read 2026-11). Below what the topic begins with. */
const nested: Recipe = {
  ...page,
  comment: ['.nested-post'],
  id: { from: ['[data-post-number]@data-post-number'] },
  deleted: ['.nested-post--deleted'],
  collapsed: ['.nested-post--collapsed', '.nested-post__depth-line--collapsed'],
  shape: [{ kind: 'nested' }],
};

/** And where scripts do not run: in a row. */
const nestedCrawler: Recipe = {
  ...crawler,
  comment: ['.nested-crawler-post'],
  shape: [{ kind: 'depth', from: ['@class'], after: '-depth-' }],
};

/** The frame below a blog's post whose comments are a topic elsewhere (`embed/comments.html.erb`, read 2026-11). */
const embedded: Recipe = {
  comment: ['article.post[id^="post-"]:has(> .cooked > .username)'],
  id: { from: ['@id'] },
  author: ['.username a'],
  time: ['.post-date@title', '.post-date'],
  body: ['.cooked'],
  bodyWithout: ['.username', '.post-replies', 'aside.quote'],
  permalink: ['.post-date@href'],
  deleted: ['article.post.deleted'],
  shape: [{ kind: 'reference', from: ['.in-reply-to@data-link-to-post'] }],
};

/** What crawlers were served in 2013 and 2014: a line for each post, then its words (`topics/show.html.erb`, read 2026-11). */
const early: Recipe = {
  comment: ['.creator:has(> b):has(+ .post)'],
  span: 'following',
  until: ['p'],
  id: { from: ['.creator'], take: 'first number' },
  author: ['.creator > b'],
  time: ['.creator'],
  body: ['.post'],
  bodyWithout: ['aside.quote'],
  shape: [{ kind: 'quote', from: [`${quote}@data-post`] }],
};

export const recipes = [nested, page, nestedCrawler, crawler, embedded, early];
