// Do comments that are web components stay in view? Of its children such an element shows only those that it has a slot for.

import type { Page } from '@playwright/test';
import { findDifference, rememberPage } from './support/given-back';
import { readerOf } from './support/reader';
import { expect, test } from './support/test';
import { turnOnHere } from './support/turn-on';

const url = 'https://www.reddit.example/r/weir/comments/1a/the_gauge/';

interface Told {
  readonly id: string;
  readonly author: string;
  readonly minute: number;
  readonly text: string;
  readonly replies?: readonly Told[];
}

const told: readonly Told[] = [
  {
    id: 't1_a',
    author: 'Mira',
    minute: 20,
    text: 'The gauge at the mill has been wrong since the flood.',
    replies: [
      { id: 't1_b', author: 'Tobias', minute: 30, text: 'Wrong by how much? I read it every morning.' },
      { id: 't1_c', author: 'Juno', minute: 40, text: 'Nine centimetres, says the water board.' },
    ],
  },
  { id: 't1_d', author: 'Odile', minute: 50, text: 'Tear the mill down and be done with it.' },
  {
    id: 't1_e',
    author: 'Karel',
    minute: 10,
    text: 'There is a tower two streets away, and swifts like towers.',
  },
];
const all = told.flatMap((one) => [one, ...(one.replies ?? [])]);

interface Component {
  readonly name: string;
  /** Each reply has a slot of its own, or all have one. */
  readonly ofEach: boolean;
}

function printTold(comments: readonly Told[], component: Component, parent?: string): string {
  const { name, ofEach } = component;
  const slotOf = (id: string, index: number) => (ofEach ? `children-${id}-${index}` : 'children');
  return comments
    .map(({ id, author, minute, text, replies = [] }, index) => {
      const link = `/r/weir/comments/1a/comment/${id}/`;
      const slots = new Set(replies.map((_, at) => slotOf(id, at)));
      const own = parent === undefined ? '' : ` slot="${slotOf(parent, index)}"`;
      return `<${name} thingid="${id}" author="${author}" permalink="${link}"${own}>
        <template shadowrootmode="open"><style>:host { display: block; padding-inline-start: 8px }</style>
          <details open><summary><slot name="commentMeta"></slot></summary><slot name="comment"></slot>
          <div>${[...slots].map((slot) => `<slot name="${slot}"></slot>`).join('')}</div></details></template>
        <div slot="commentMeta"><a href="/user/${author}/">${author}</a> <a href="${link}"><time datetime="2026-03-02T08:${minute}:00Z">3mo ago</time></a></div>
        <div slot="comment"><p>${text}</p></div>${printTold(replies, component, id)}</${name}>`;
    })
    .join('\n');
}

const components: Readonly<Record<string, Component>> = {
  'Reddit, a slot for each reply': { name: 'shreddit-comment', ofEach: true },
  'an unknown site, one slot for all replies': { name: 'weir-note', ofEach: false },
};

for (const [site, component] of Object.entries(components))
  test(`they are read, folded and sorted, and given back: ${site}`, async ({
    context,
    openPopup,
    server,
    serviceWorker,
  }) => {
    server.serve(
      url,
      `<!doctype html><html lang="en"><title>The gauge</title><h1>The gauge</h1><h2>5 comments</h2>
      <weir-tree><template shadowrootmode="open"><div><slot></slot></div></template>${printTold(told, component)}</weir-tree>`,
    );
    const page = await context.newPage();
    await page.goto(url);
    await rememberPage(page.mainFrame());
    await turnOnHere(page, { context, openPopup, serviceWorker });
    const reader = readerOf(page);
    await expect(reader.bar).toContainText('5 comments');
    for (const { text } of all) await expect(page.getByText(text)).toBeVisible();

    await reader.button('Fold 2 replies to Mira').click();
    await expect(page.getByText('Nine centimetres')).toBeHidden();
    await expect(page.getByText('wrong since the flood')).toBeVisible();
    await expect(page.locator('[data-understory-fold-note]')).toBeVisible();
    await reader.button('Unfold 2 replies to Mira').click();

    await reader.sortBy('Newest');
    await expect.poll(() => seenFromTop(page)).toEqual(['t1_d', 't1_a', 't1_c', 't1_b', 't1_e']);

    await reader.button('Turn off on this page').click();
    await expect(reader.bar).toHaveCount(0);
    expect(await findDifference(page.mainFrame())).toBeUndefined();
    expect(await stylesInShadow(page)).toEqual([]);
  });

async function seenFromTop(page: Page): Promise<string[]> {
  const tops = await Promise.all(
    all.map(async ({ id, text }) => [id, (await page.getByText(text).boundingBox())?.y ?? 0] as const),
  );
  return tops.toSorted(([, a], [, b]) => a - b).map(([id]) => id);
}

/** What has been written into shadow trees, which no outline of the page shows. */
function stylesInShadow(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((host) =>
      [...(host.shadowRoot?.querySelectorAll('[style]') ?? [])].map(({ outerHTML }) => outerHTML),
    ),
  );
}
