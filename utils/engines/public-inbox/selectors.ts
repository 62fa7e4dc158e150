// By which marks does the markup of public-inbox give itself away?

import type { Recipe } from '../shared/recipe';

// Read off pages of its two views of a thread and `lib/PublicInbox/View.pm`, 2026-11.

/** The star at the head of a message and the roof at its foot point at each other. */
const head = 'pre > a[id^="m"][href^="#e"]';

/** At the foot of a message. */
export const foot = 'a[id^="e"][href^="#m"]';

export const hint = [head];

export const proof = [`pre > ${foot}`];

/** Flat (`/T/`): one `pre` for each message. Nested (`/t/`): below the first, in items of lists. */
export const messages: Recipe = {
  comment: [`li:has(> ${head}), :not(li) > pre:has(> a[id^="m"][href^="#e"])`],
  id: { from: ['a[id^="m"][href^="#e"]@id'], take: 'whole' },
  title: ['#u', 'pre > b'],
  permalink: [`${foot} + a@href`],
  shape: [
    // Below the subject the line of the message that is answered; siblings follow until "@ DATE AUTHOR", then replies.
    // A message that the archive lacks has a line too, which leads to the overview (`#r…`): its answers answer none.
    {
      kind: 'reference',
      from: ['pre > b + a[href^="#m"]:has(~ b)@href', 'pre > u + a[href^="#m"]:has(~ b)@href'],
      take: 'fragment',
    },
  ],
};
