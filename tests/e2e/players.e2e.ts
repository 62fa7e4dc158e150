// Does what plays in a comment play on, whatever is done with its thread?

import type { Page } from '@playwright/test';
import { printLists } from '../../scripts/bench/shapes/print-lists';
import { printReplies } from '../../scripts/bench/shapes/print-replies';
import { generateThread } from '../../scripts/scoop/generate-thread';
import type { Story } from '../../scripts/scoop/story';
import { findDifference, rememberPage } from './support/given-back';
import { readerOf } from './support/reader';
import { printSmallStory, smallStory } from './support/small-story';
import { expect, test } from './support/test';
import { turnOnHere } from './support/turn-on';

/** A tenth of a second of silence, again and again. */
const silence = `data:audio/wav;base64,${Buffer.concat([
  Buffer.from(
    'RIFF\x44\x03\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data\x20\x03\0\0',
    'latin1',
  ),
  Buffer.alloc(800, 128),
]).toString('base64')}`;

const players = [
  '<iframe src="https://film.example/player" width="300" height="100"></iframe>',
  `<audio controls loop muted src="${silence}"></audio>`,
];

/** A film or a sound in every third comment, roots and replies. */
const withPlayers = (story: Story): Story => ({
  ...story,
  comments: story.comments.map((comment, index) =>
    index % 3 === 1 ? { ...comment, body: `${comment.body} ${players[index % 2]}` } : comment,
  ),
});

const story = withPlayers(generateThread(60));

/** Counts in the page what frames load, and what sounds end. */
const count = `<script>
  var loads = 0, pauses = 0;
  document.addEventListener('load', ({ target }) => { if (target.nodeName === 'IFRAME') loads += 1; }, true);
  document.addEventListener('pause', () => { pauses += 1; }, true);
  var frames = () => [...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow);
</script>`;

const counted = (html: string) => html.replace(/<body[^>]*>/i, (body) => body + count);

interface CountingPage {
  loads: number;
  pauses: number;
  frames(): unknown[];
  held?: unknown[];
}

/** Also how many frames hold what they held at the first time: what loads anew may not have begun to. */
const counts = (page: Page) =>
  page.evaluate(() => {
    const own = globalThis as unknown as CountingPage;
    const now = own.frames();
    own.held ??= now;
    const playing = [...document.querySelectorAll('audio')].filter((one) => !one.paused).length;
    const kept = own.held.filter((frame) => now.includes(frame)).length;
    return { loads: own.loads, pauses: own.pauses, kept, playing };
  });

for (const [name, html, comments, bring] of [
  ['nested lists', printLists(story), 60, ['.comment-list', 'comment-']],
  ['a flat list', printReplies(story), 60, ['#remarks', 'remark-']],
  [
    'comments of several parts',
    printSmallStory({ mode: 'flat_unthread' }, withPlayers(smallStory)),
    8,
    undefined,
  ],
] as const)
  test(`films and sounds go on in ${name}`, async ({
    openStory,
    server,
    context,
    openPopup,
    serviceWorker,
  }) => {
    server.serve('https://film.example/player', '<!doctype html><title>Film</title><p>A heron.');
    const page = await openStory(counted(html), 'https://weir.example/');
    await page.evaluate(() => Promise.all([...document.querySelectorAll('audio')].map((one) => one.play())));
    const [films, sounds] = await Promise.all([
      page.locator('iframe').count(),
      page.locator('audio').count(),
    ]);
    expect(Math.min(films, sounds)).toBeGreaterThan(0);
    const all = { loads: films, pauses: 0, kept: films, playing: sounds };
    await expect.poll(() => counts(page)).toEqual(all);
    const play = async (when: string) => {
      await expect(page.locator('[data-understory-busy]')).toHaveCount(0);
      expect({ when, ...(await counts(page)) }).toEqual({ when, ...all });
    };
    await rememberPage(page.mainFrame());
    const reader = readerOf(page);
    await turnOnHere(page, { context, openPopup, serviceWorker });
    await expect(reader.bar).toContainText(`${comments} comments`);
    await play('on');
    for (const order of ['Newest', 'Page order']) {
      await reader.sortBy(order);
      await play(order);
    }
    await reader.button('Fold all').click();
    await play('folded');
    await reader.button('Unfold all').click();
    await play('unfolded');
    if (bring) {
      await page.evaluate(([selector, prefix]) => {
        const list = document.querySelector(selector as string) as Element;
        const last = list.querySelector(`:scope > [id^="${prefix}"]:last-of-type`) as Element;
        const next = last.cloneNode(true) as Element;
        for (const one of next.querySelectorAll('iframe, audio, [data-understory-bar]')) one.remove();
        list.insertAdjacentHTML('beforeend', next.outerHTML.replaceAll(last.id, `${prefix}999`));
      }, bring);
      await expect(reader.bar).toContainText(`${comments + 1} comments`);
      await play('come');
    }
    await reader.button('Turn off on this page').click();
    await expect(reader.bar).toHaveCount(0);
    await play('off');
    if (!bring) expect(await findDifference(page.mainFrame())).toBeUndefined();
  });
