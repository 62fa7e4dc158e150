// Does the printer of Scoop pages say what the data say?

import { describe, expect, it } from 'vitest';
import { demoStory } from '../../../scripts/scoop/demo-story.ts';
import { fixtureStory } from '../../../scripts/scoop/fixture-story.ts';
import { generateThread } from '../../../scripts/scoop/generate-thread.ts';
import { printStory } from '../../../scripts/scoop/print-story.ts';
import { truthOf } from '../../../scripts/scoop/truth.ts';

const anchors = (html: string) => [...html.matchAll(/<A NAME="(\d+)">/g)].map(([, id]) => id);

describe('printStory', () => {
  it('prints replies of equal age and rating below their parents, highest rated first', () => {
    expect(truthOf(fixtureStory).map(({ id }) => id)).toEqual([
      '1',
      '7',
      '3',
      '4',
      '5',
      '2',
      '10',
      '16',
      '17',
      '6',
      '11',
      '12',
      '13',
      '14',
      '15',
    ]);
  });

  it('leaves out what is rated away, with its replies; flat and unthreaded keeps those', () => {
    expect(printStory(fixtureStory)).not.toContain('They live here');
    expect(printStory(fixtureStory, { mode: 'flat_unthread' })).toContain('They live here');
    expect(printStory(fixtureStory, { mode: 'flat_unthread' })).not.toContain('Rated out of sight');
  });

  it('escapes titles', () => {
    expect(printStory(fixtureStory)).toContain(
      'If a &lt; b &amp;&amp; &quot;b&quot; &gt; &lt;i&gt;c&lt;/i&gt;',
    );
  });

  it('has no controls on a closed story, and no rating boxes for anonymous readers', () => {
    expect(printStory(fixtureStory, { closed: true })).not.toContain('commentmode');
    expect(printStory(fixtureStory)).not.toContain('rating_');
    expect(printStory(fixtureStory, { viewer: 'member' })).toContain('<SELECT NAME="rating_1"');
  });
});

describe('demo story', () => {
  it('has some 60 comments, six replies deep, with every kind of score', () => {
    const html = printStory(demoStory);
    const scores = new Set([...html.matchAll(/showrate=1#\d+">([^<]*)</g)].map(([, score]) => score));
    expect(anchors(html)).toHaveLength(demoStory.comments.length);
    expect(demoStory.comments.length).toBeGreaterThan(55);
    for (const score of ['none / 0', 'none / 1', '2.00 / 0', '1.00 / 3', '5.00 / 1'])
      expect(scores).toContain(score);
    const parents = new Map(demoStory.comments.map(({ id, parent }) => [id, parent]));
    const depth = (id: number) => {
      let steps = 0;
      for (let at = parents.get(id) ?? 0; at !== 0; at = parents.get(at) ?? 0) steps += 1;
      return steps;
    };
    expect(Math.max(...[...parents.keys()].map(depth))).toBeGreaterThanOrEqual(6);
  });

  it('numbers comments in the order of posting, replies after what they answer, titles within 50 characters', () => {
    for (const { id, parent, title } of demoStory.comments) {
      expect(parent).toBeLessThan(id);
      expect(title.length).toBeLessThanOrEqual(50);
    }
  });
});

describe('generateThread', () => {
  it('gives the same thread for the same seed, another for another', () => {
    expect(generateThread(50, 7)).toEqual(generateThread(50, 7));
    expect(generateThread(50, 7)).not.toEqual(generateThread(50, 8));
  });

  it('is as long as asked, and at most twelve replies deep', () => {
    const { comments } = generateThread(2000, 3);
    const depths = new Map<number, number>();
    for (const { id, parent } of comments) depths.set(id, parent ? (depths.get(parent) ?? 0) + 1 : 0);
    expect(comments).toHaveLength(2000);
    expect(Math.max(...depths.values())).toBe(12);
  });
});
