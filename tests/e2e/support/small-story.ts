// Which small thread do the end-to-end tests read?

import type { PrintOptions } from '../../../scripts/scoop/print-options';
import { printStory } from '../../../scripts/scoop/print-story';
import type { Story } from '../../../scripts/scoop/story';

const long = Array.from(
  { length: 14 },
  (_, line) => `Line ${line + 1} about the mill pond and its ducks.<p>`,
).join('\n');

/** Eight comments: #1 (3 inside 2 inside 1, and 7), #4 low-rated with a good reply #5, #6 unrated, #8 low and alone. */
export const smallStory: Story = {
  sid: '2026/3/7/10203/55',
  siteName: 'The Mill Pond',
  tagLine: 'News from a small town',
  title: 'Who feeds the ducks?',
  author: 'editor',
  date: '2026-03-07T10:02:03',
  intro: ['A bag of oats has appeared at the pond every morning this week.'],
  comments: [
    {
      id: 1,
      parent: 0,
      author: 'Ann',
      title: 'Not me',
      body: `I only bring corn.<p>\n${long}`,
      date: '2026-03-07T11:00:00',
      mean: 5,
      ratings: 1,
    },
    {
      id: 2,
      parent: 1,
      author: 'Ben',
      title: 'Corn is fine',
      body: `They like it.<p>\n${long}`,
      date: '2026-03-07T11:10:00',
      mean: 3,
      ratings: 2,
    },
    {
      id: 3,
      parent: 2,
      author: 'Cleo',
      title: 'In winter',
      body: 'Frozen peas are better, says the heron.',
      date: '2026-03-07T11:20:00',
      mean: 4.5,
      ratings: 4,
    },
    {
      id: 4,
      parent: 0,
      author: 'Dov',
      title: 'Silly',
      body: 'Who cares.',
      date: '2026-03-07T12:00:00',
      mean: 1.5,
      ratings: 4,
    },
    {
      id: 5,
      parent: 4,
      author: 'Ann',
      title: 'The ducks do',
      body: 'And so do we.',
      date: '2026-03-07T12:05:00',
      mean: 5,
      ratings: 6,
    },
    {
      id: 6,
      parent: 0,
      author: 'Eva',
      title: 'It was the baker',
      body: `${long}\nI saw her.`,
      date: '2026-03-07T13:00:00',
    },
    {
      id: 7,
      parent: 1,
      author: 'Eva',
      title: 'And bread?',
      body: 'Bread is bad for them.',
      date: '2026-03-07T13:30:00',
      mean: 4,
      ratings: 3,
    },
    {
      id: 8,
      parent: 0,
      author: 'Dov',
      title: 'nt',
      body: '',
      date: '2026-03-07T14:00:00',
      mean: 1,
      ratings: 1,
    },
  ],
};

/** Its address as the site would give it. */
export const smallStoryUrl = `https://www.talkleft.com/story/${smallStory.sid}`;

export function printSmallStory(options: Partial<PrintOptions> = {}, story = smallStory): string {
  return printStory(story, { rating: 'given', ...options });
}
