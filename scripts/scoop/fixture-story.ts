// Which story holds, in few comments, what a reading can stumble over?

import { commentsFrom, type Entry } from './comment-entry.ts';
import type { Story } from './story.ts';

const sid = '2026/3/7/101500/777';
const posted = '2026-03-07T10:15:00';
const elsewhere = 'https://elsewhere.example.org/comments/2020/1/1/1234/5/1#1';

/** `prose` is written by hand: what a reader sees of the body. */
const entries: readonly Entry[] = [
  [
    1,
    0,
    'Mara Quill',
    'The gate at the allotments',
    '5.00 / 1',
    26,
    `Somebody left it open again.

The goats were in the beans  &nbsp;by seven.

All of the beans.`,
    { prose: 'Somebody left it open again.\nThe goats were in the beans by seven.\nAll of the beans.' },
  ],
  [
    2,
    0,
    'nettle',
    'Count the goats',
    '5.00 / 8',
    628,
    `<i>all of the beans</i>

I make it &lt;6&gt; goats, and one that is a dog.`,
    {
      prose: 'all of the beans\nI make it <6> goats, and one that is a dog.',
      signature: '<i>Grow your own.</i>',
    },
  ],
  [
    3,
    1,
    'hedgepig',
    'Three remedies',
    'none / 0',
    645,
    `In order of cost:
<ul><li>a spring<li>a latch<li>a goatherd</ul>
and, as my aunt says,
<blockquote>shut it</blockquote>`,
    {
      prose: 'In order of cost:\na spring\na latch\na goatherd\nand, as my aunt says,\nshut it',
      mail: 'hedgepig at example dot org',
      homepage: 'https://hedgepig.example.org/',
    },
  ],
  [
    4,
    3,
    'Mara Quill',
    'The latch',
    '3.50 / 2',
    675,
    'As I said <A NAME="1">before</A>, <a href="#1">above</a>: it <A NAME="latch"></A>has a latch.',
    { prose: 'As I said before, above: it has a latch.' },
  ],
  [5, 4, 'Anonymous Hero', 'It sticks', '1.00 / 2', 887, 'Push harder.', { prose: 'Push harder.' }],
  [
    6,
    0,
    'Wren',
    'Whose dog is it?',
    'none / 0',
    1230,
    `I answer nobody, but see the <a href="/comments/${sid}/2#2">Parent</a> of all questions.`,
    { prose: 'I answer nobody, but see the Parent of all questions.', isSubscriber: true },
  ],
  [
    7,
    1,
    'nettle',
    'A word on goats',
    '4.00 / 4',
    1245,
    `From the dictionary:
<dl><dt>goat<dd>eats beans<dt><A NAME="8">bean</A><dd>see goat</dl>
So there.`,
    {
      prose: 'From the dictionary:\ngoat\neats beans\nbean\nsee goat\nSo there.',
      signature: '<i>Grow your own.</i>',
    },
  ],
  [
    8,
    0,
    'pinprick',
    'Goats go home',
    '0.50 / 2',
    1316,
    'Rated out of sight.',
    { prose: 'Rated out of sight.' },
  ],
  [9, 8, 'hedgepig', 'They live here', '4.50 / 2', 1365, 'Longer than you.', { prose: 'Longer than you.' }],
  [
    10,
    2,
    'oldtimer',
    '[new] gate, old goats',
    '2.67 / 3',
    1395,
    `He means <a href="/comments/${sid}/6#6">Parent</a> number six, and <a href="${elsewhere}">Parent</a> elsewhere [citation needed]`,
    { prose: 'He means Parent number six, and Parent elsewhere [citation needed]', isNew: true },
  ],
  [
    11,
    6,
    'Wren',
    '(Comment Deleted)',
    'none / 0',
    1425,
    '<P><EM>This comment has been deleted by Mara Quill</EM></P>',
    { prose: 'This comment has been deleted by Mara Quill', isNew: true, isSubscriber: true },
  ],
  [
    12,
    11,
    'nettle',
    'It had been a good one',
    '2.00 / 0',
    1455,
    'A pity.',
    { prose: 'A pity.', signature: '<i>Grow your own.</i>', isNew: true },
  ],
  [
    13,
    0,
    'hedgepig',
    'Goats: no (nt)',
    'none / 1',
    1485,
    '',
    {
      prose: '',
      mail: 'hedgepig at example dot org',
      homepage: 'https://hedgepig.example.org/',
      isNew: true,
    },
  ],
  [
    14,
    13,
    'Cat on a Mat',
    'Goats can open most latches and then they',
    '3.00 / 1',
    1500,
    'teach the others, so that a latch is a loan.',
    { prose: 'teach the others, so that a latch is a loan.' },
  ],
  [
    15,
    14,
    'Bee on Mon Jan 05, 2026 at 01:01:01 AM EST',
    'If a < b && "b" > <i>c</i>',
    '4.25 / 4',
    1510,
    `The menu:
<ol><li>beans<li>greens
<ul><li>kale<li>more kale</ul></ol>
<p>
And a <b>bold</b> end.`,
    { prose: 'The menu:\nbeans\ngreens\nkale\nmore kale\nAnd a bold end.' },
  ],
  [16, 0, '', 'Nobody wrote this', '2.50 / 2', 1520, 'Perhaps a goat did.', { prose: 'Perhaps a goat did.' }],
  [
    17,
    16,
    'Ines (at the gate)',
    'A comma is missing',
    '3.33 / 3',
    1530,
    'In the second line [ see there ].',
    { prose: 'In the second line [ see there ].', isEditorial: true },
  ],
];

export const fixtureStory: Story = {
  sid,
  siteName: 'Allotment Notes',
  tagLine: 'What grows, and what eats it',
  title: 'The gate was open',
  author: 'Mara Quill',
  date: posted,
  intro: ['It was open. There are goats.', 'Views are welcome, beans more so.'],
  comments: commentsFrom(posted, entries),
};

/** The same with votes instead of ratings, and nobody below the scale. */
export const votedStory: Story = {
  ...fixtureStory,
  comments: fixtureStory.comments.map(({ ratings = 0, mean: _, ...comment }) => ({
    ...comment,
    up: ratings * 3,
    down: comment.id % 3,
  })),
};

const brief = (list: readonly Entry[]): Story => ({ ...fixtureStory, comments: commentsFrom(posted, list) });

/** #3 is on the page twice, the second time by another author and with a reply to it (which names #3). */
export const twiceStory = brief([
  [1, 0, 'Ada', 'One', '3.00 / 1', 1, 'First.', { prose: 'First.' }],
  [3, 1, 'Bertil', 'Three', 'none / 0', 2, 'Third.', { prose: 'Third.' }],
  [3, 1, 'Cleo', 'Three again', '4.00 / 2', 3, 'Third, again.', { prose: 'Third, again.' }],
  [4, 3, 'Dario', 'Four', 'none / 0', 4, 'To a third.', { prose: 'To a third.' }],
]);

/** #2 and #4 answer each other, #5 answers itself, #3 answers #2. */
export const cycleStory = brief([
  [1, 0, 'Ada', 'One', '3.00 / 1', 1, 'First.', { prose: 'First.' }],
  [2, 4, 'Bertil', 'Two', 'none / 0', 2, 'To the fourth.', { prose: 'To the fourth.' }],
  [3, 2, 'Cleo', 'Three', 'none / 0', 3, 'To the second.', { prose: 'To the second.' }],
  [4, 2, 'Dario', 'Four', '2.00 / 1', 4, 'To the second, too.', { prose: 'To the second, too.' }],
  [5, 5, 'Esme', 'Five', 'none / 0', 5, 'To myself.', { prose: 'To myself.' }],
]);

/** A chain of replies, each to the one before. */
export function chainStory(length: number): Story {
  return brief(
    Array.from({ length }, (_, index): Entry => {
      const id = index + 1;
      return [
        id,
        index,
        `Ann ${id}`,
        `Step ${id}`,
        '3.00 / 1',
        id,
        `Down ${id} steps.`,
        { prose: `Down ${id} steps.` },
      ];
    }),
  );
}
