// Where does Waline print the parts of a comment?

import type { Recipe } from '../shared/recipe';

// Read off its client's `CommentCard.vue` and a page of 3.15.2, 2026-11; version 1 had `v-` and `vcard` in place of `wl-`, after
// Valine (`Valine.js` of xCss/Valine and what was made from its pages, read 2026-11).

export const hint = ['.wl-cards', '#waline .vcards', '.wl-card-item', '.vcard > .vh'];

export const thread: Recipe = {
  comment: ['.wl-card-item', '#waline .vcard', '.vcard:has(> .vh > .vcontent)'],
  id: { from: ['@id'], take: 'whole' },
  author: ['.wl-nick', '.vnick'],
  time: ['.wl-time', '.vtime'],
  body: ['.wl-content', '.vcontent'],
  bodyWithout: ['.wl-reply-to'],
  score: { kind: 'likes', value: ['.wl-like'] },
  shape: [
    // Two levels are shown; whom a reply on the second one answers it says with a link.
    {
      kind: 'reference',
      from: ['.wl-reply-to a@href', '.wl-content a.at@href', '.vcontent a.at@href'],
      take: 'fragment',
    },
    { kind: 'nested' },
  ],
};
