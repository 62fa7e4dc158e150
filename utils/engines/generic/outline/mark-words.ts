// Which words do blogs put into classes and ids of which parts of a page?

/** What an element's class or id says about it; bits of a number. */
export const marks = {
  comment: 1,
  author: 2,
  date: 4,
  body: 8,
  reply: 16,
  avatar: 32,
  score: 64,
  /** Sidebars, menus, widgets, lists of what is recent or related. */
  aside: 128,
  /** What holds many comments. */
  thread: 256,
  /** What announces an article. */
  teaser: 512,
  review: 1024,
  /** Forms, counters, buttons about comments. */
  control: 2048,
  forum: 4096,
  live: 8192,
  product: 16384,
} as const;

export type Mark = keyof typeof marks;

export interface MarkWords {
  /** Anywhere in a class or id. */
  readonly within?: string;
  /** A part of it by itself: `post` in `post-12`, not in `postal`. */
  readonly alone?: string;
}

/** English words are everyone's; the others are what localised engines print. */
export const markWords: Readonly<Record<Mark, MarkWords>> = {
  comment: {
    within:
      'comment komment reactie reakti opinie leserbrief respuesta reponse antwort discuss diskuss disqus talkback ' +
      'feedback hozzaszol yorum guestbook gaestebuch webmention coment отзыв коммент 评论 コメント 댓글',
    alone:
      'reply replies response responses dsq cmt cmnt cmts reaction reactions wc answer answers shout shouts',
  },
  author: {
    within: 'author username commenter byline autor auteur autore verfasser benutzer nickname screenname',
    alone: 'user fn nick poster name vcard member creator login pseudo who posted contributor handle',
  },
  date: {
    within: 'datum timestamp timeago published datetime',
    alone: 'date time posted created ago when fecha heure uhrzeit dt updated moment',
  },
  body: {
    within: 'content body message inhalt nachricht',
    alone: 'text msg copy description bubble markdown usertext prose',
  },
  reply: { within: 'antwort repond zitier responder', alone: 'reply replies respond quote' },
  avatar: { within: 'avatar gravatar userpic userphoto profilepic portrait', alone: 'photo pic' },
  score: {
    within: 'karma upvot downvot',
    alone: 'score vote votes points like likes rating thumbs recommend',
  },
  aside: {
    within:
      'sidebar footer widget related popular trending breadcrumb advert sponsor newsletter carousel slider blogroll',
    alone:
      'nav menu recent latest most ad ads promo social share similar recommended marginal aktuelle neueste letzte side ' +
      'pagination pager toolbar tagcloud rail',
  },
  thread: {
    within:
      'comments commentlist kommentare comentarios commentaires commenti reacties opinie postlist messagelist',
    alone: 'replies responses discussion thread topic posts messages conversation',
  },
  teaser: {
    within: 'teaser headline listing archive catalog',
    alone:
      'excerpt card preview thumb grid story category hentry slide gallery event vevent job episode track playlist tile deck',
  },
  review: { within: 'review bewertung rezension testimonial', alone: 'avis rating' },
  control: {
    within: 'count button toggle subscri captcha submit pagination navigation',
    alone:
      'link links form number icon btn closed respond write leave login policy add notice title heading headline field ' +
      'label input share sort cancel',
  },
  forum: {
    within: 'forum postbody postbit postrow viewtopic discourse vbulletin phpbb beitrag ipscomment',
    alone: 'post posts message topic thread reply cpost entry lia',
  },
  live: {
    within: 'liveblog ticker changelog timeline',
    alone: 'live commit match',
  },
  product: { within: 'product price warenkorb', alone: 'cart sku offer shop' },
};
