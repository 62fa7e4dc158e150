// Which story does the demo show?

import { commentsFrom } from './comment-entry.ts';
import { firstEntries } from './demo-comments-first.ts';
import { laterEntries } from './demo-comments-later.ts';
import type { Story } from './story.ts';

/** Where the demo is served: a real-looking address of a site that the extension knows. */
export const demoAddress = 'https://www.talkleft.com/story/2026/10/17/91512/604';

const posted = '2026-10-17T09:15:12';

/** Invented from the first word to the last: place, people and railway. */
export const demoStory: Story = {
  sid: '2026/10/17/91512/604',
  siteName: 'The Weirside Commons',
  tagLine: 'A town, its river, and what we make of both',
  title: 'The Alder Vale branch is coming back',
  author: 'Mara Quill',
  date: posted,
  intro: [
    'After fifty-eight years the county has signed: trains will run again from Weirside to Alder Vale, six miles up the valley, by the spring of 2028.',
    'The track bed was never sold. The viaduct at Penny Mill has passed its inspection, two stations will be rebuilt where they stood, and a third is new, behind the school at Harrow Green. One train an hour in each direction, every day, the last one at 22:40.',
    'What is <i>not</i> settled is nearly everything that riders will notice: fares, bicycles, whether the bus keeps running, and what becomes of the footpath that grew on the line while nobody was looking.',
    'The council takes comments until the end of November. Here is room for yours first.',
  ],
  comments: commentsFrom(posted, [...firstEntries, ...laterEntries]),
};
