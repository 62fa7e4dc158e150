// Do comments that come later join the tree, without a step of the reader being lost?

import { readerOf } from './support/reader';
import { expect, test } from './support/test';
import { type BlogComment, printComment, printPost } from './support/wordpress-page';

const first: readonly BlogComment[] = [
  {
    id: 1,
    author: 'Ann',
    text: 'The first thing that came to mind.',
    replies: [{ id: 2, author: 'Bob', text: 'That came to mine as well.' }],
  },
  { id: 3, author: 'Cy', text: 'Something else entirely.' },
];

/** What the page's own script does when its button is pressed. */
const scripted = (code: string) => `<button id="go">Go</button><script>
  document.getElementById('go').addEventListener('click', () => { ${code} });</script>`;

const late = printComment({ id: 4, author: 'Dora', text: 'I am late, but here I am.' });
const another = printComment({ id: 1000, author: 'Flo', text: 'And I have one more thing to say.' });
const reply = printComment({ id: 5, author: 'Eve', text: 'An answer that came later.' }, 2);

test('a comment that the page adds joins the tree; folds and order stay', async ({ openStory }) => {
  const page = await openStory(
    printPost(
      first,
      scripted(`document.querySelector('.comment-list').insertAdjacentHTML('beforeend', ${JSON.stringify(late)});
        document.querySelector('#comment-1 .children').insertAdjacentHTML('beforeend', ${JSON.stringify(reply)});`),
    ),
  );
  const reader = readerOf(page);
  await reader.sortBy('Newest');
  await reader.button('Fold 1 reply to Ann').click();
  await page.locator('#go').click();
  await expect(reader.bar).toContainText('5 comments');
  await expect(reader.button('Unfold 2 replies to Ann')).toBeVisible();
  await expect(reader.comment('4')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Sort comments' })).toHaveValue('newest');
});

for (const where of ['beforeend', 'afterbegin'] as const)
  for (const order of ['Page order', 'Newest'])
    test(`who reads on while comments come keeps their place: ${where} of the list, ${order}`, async ({
      openStory,
    }) => {
      const long = (id: number) => ({
        id,
        author: `Ann ${id}`,
        text: 'What was said of herons. '.repeat(12 + (id % 5) * 4),
      });
      const roots = Array.from({ length: 12 }, (_, index) => ({
        ...long(index * 4 + 1),
        replies: [2, 3, 4].map((reply) => long(index * 4 + reply)),
      }));
      const page = await openStory(printPost(roots));
      const reader = readerOf(page);
      await reader.sortBy(order);
      await reader.comment('25').evaluate((element) => element.scrollIntoView());
      await expect.poll(() => reader.topOf('25')).toBeCloseTo(0, 0);
      // The place that the sort held has to be let go: what comes in the very frame of a scroll is taken for a part of it.
      await expect(page.locator('[data-understory-busy]')).toHaveCount(0);
      for (const id of [101, 102, 103]) {
        await page
          .locator('.comment-list')
          .evaluate(
            (list, [place, html]) => list.insertAdjacentHTML(place as InsertPosition, html as string),
            [where, printComment(long(id))],
          );
        await expect(reader.comment(String(id))).toHaveCount(1);
        // What has come may still settle.
        await expect(page.locator('[data-understory-busy]')).toHaveCount(0);
        expect(Math.abs(await reader.topOf('25'))).toBeLessThan(2);
      }
    });

test('the focus stays where it was when comments come: at a button of the tree, in the bar', async ({
  openStory,
}) => {
  const pages = '<nav><a href="/post/comment-page-2/">Newer comments</a></nav>';
  const page = await openStory(
    printPost(
      first,
      `${pages}${scripted(`document.querySelector('.comment-list').insertAdjacentHTML('beforeend', ${JSON.stringify(late)}.replaceAll('"4"', '"' + (window.next = (window.next ?? 3) + 1) + '"').replaceAll('-4', '-' + window.next));`)}`,
    ),
    'https://www.talkleft.com/post/comment-page-1/',
  );
  const reader = readerOf(page);
  const bring = () => page.evaluate(() => document.getElementById('go')?.dispatchEvent(new Event('click')));
  await reader.button('Fold 1 reply to Ann').focus();
  await bring();
  await expect(reader.bar).toContainText('4 comments');
  await expect(reader.button('Fold 1 reply to Ann')).toBeFocused();
  const sort = page.getByRole('combobox', { name: 'Sort comments' });
  await sort.focus();
  await bring();
  await expect(reader.bar).toContainText('5 comments');
  await expect(sort).toBeFocused();
});

test('who has the whole thread loaded by a key goes on from the bar', async ({ openStory, server }) => {
  const post = 'https://www.talkleft.com/post/';
  server.serve(`${post}comment-page-2/`, printPost([{ id: 9, author: 'Zoe', text: 'From the newer page.' }]));
  const pages = '<nav><a href="/post/comment-page-2/">Newer comments</a></nav>';
  const page = await openStory(printPost(first, pages), `${post}comment-page-1/`);
  const reader = readerOf(page);
  await reader.button('Load the whole thread').focus();
  await page.keyboard.press('Enter');
  await expect(reader.bar).toContainText('4 comments');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-understory-bar')))
    .toBe(true);
});

test('who stops that by a key can go on from there', async ({ openStory, server, context }) => {
  const post = 'https://www.talkleft.com/post/';
  server.serve(`${post}comment-page-2/`, printPost([{ id: 9, author: 'Zoe', text: 'From the newer page.' }]));
  // The third one never comes.
  await context.route(`${post}comment-page-3/`, () => undefined);
  const links = [2, 3].map((page) => `<a href="/post/comment-page-${page}/">${page}</a>`);
  const page = await openStory(printPost(first, `<nav>${links}</nav>`), `${post}comment-page-1/`);
  const reader = readerOf(page);
  await reader.button('Load the whole thread').focus();
  await page.keyboard.press('Enter');
  await expect(reader.bar).toContainText('1 of 2 pages');
  await expect(reader.button('Cancel')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reader.bar).toContainText('4 comments');
  await expect(reader.button('Go on loading')).toBeFocused();
  await context.unroute(`${post}comment-page-3/`);
});

test('a thread that the page draws again is a tree again', async ({ openStory }) => {
  const page = await openStory(
    printPost(
      first,
      scripted(`const list = document.querySelector('.comment-list'); const old = list.cloneNode(false);
        old.insertAdjacentHTML('beforeend', ${JSON.stringify(first.map((comment) => printComment(comment)).join(''))});
        list.replaceWith(old);`),
    ),
  );
  const reader = readerOf(page);
  await reader.button('Fold 1 reply to Ann').click();
  await page.locator('#go').click();
  await expect(reader.bar).toHaveCount(1);
  await expect(reader.button('Unfold 1 reply to Ann')).toBeVisible();
});

test('a page that draws the same again and again is left in peace, and the bar says so and reads it again', async ({
  openStory,
}) => {
  test.setTimeout(120_000);
  const draw = scripted(`const list = document.querySelector('.comment-list');
    window.drawing = setInterval(() => list.replaceChildren(document.importNode(window.drawn, true)), 250);`);
  const page = await openStory(
    `${printPost(first, draw)}<script>window.drawn = document.createRange();
      drawn.selectNodeContents(document.querySelector('.comment-list')); drawn = drawn.cloneContents();</script>`,
  );
  const reader = readerOf(page);
  await reader.button('Fold 1 reply to Ann').click();
  await page.locator('#go').click();
  const said = reader.bar.getByText('This page keeps changing its comments');
  await expect(said).toBeVisible({ timeout: 45_000 });
  await page.evaluate(() => clearInterval((window as { drawing?: number }).drawing));
  await reader.button('Read again').click();
  await expect(said).toHaveCount(0);
  // As the reader left it.
  await expect(reader.button('Unfold 1 reply to Ann')).toBeVisible();
  await expect(reader.comment('3')).toBeVisible();
});

test('the comments of a lively thread all join the tree', async ({ openStory }) => {
  const page = await openStory(
    printPost(
      first,
      scripted(`const list = document.querySelector('.comment-list');
        let id = 1000;
        const add = () => { list.insertAdjacentHTML('beforeend', ${JSON.stringify(another)}.replaceAll('1000', String(id))); if (++id < 1020) setTimeout(add, 300); };
        add();`),
    ),
  );
  const reader = readerOf(page);
  await reader.button('Fold 1 reply to Ann').click();
  await page.locator('#go').click();
  await expect(reader.bar).toContainText('23 comments', { timeout: 30_000 });
  await expect(reader.comment('1019')).toHaveCount(1);
  await expect(reader.button('Unfold 1 reply to Ann')).toBeVisible();
});

test('comments that a script brings after the page has loaded are found', async ({ openStory }) => {
  const page = await openStory(
    printPost(
      [],
      scripted(
        `document.querySelector('.comment-list').insertAdjacentHTML('beforeend', ${JSON.stringify(first.map((comment) => printComment(comment)).join(''))});`,
      ),
    ),
  );
  const reader = readerOf(page);
  await page.locator('#go').click();
  await expect(reader.bar).toContainText('3 comments');
});

test('the other pages of a thread come when the reader asks, and go with off', async ({
  openStory,
  server,
}) => {
  const post = 'https://www.talkleft.com/post/';
  const pages =
    '<nav class="comment-navigation"><a href="/post/comment-page-1/#comments">Older comments</a></nav>';
  server.serve(`${post}comment-page-1/`, printPost([{ id: 1, author: 'Ann', text: 'From the older page.' }]));
  const page = await openStory(
    printPost([{ id: 9, author: 'Zoe', text: 'From the newer page.' }], pages),
    post,
  );
  const reader = readerOf(page);
  await expect(reader.bar).toContainText('This thread continues on 1 other page.');
  const before = await page.evaluate(() => document.querySelectorAll('#comment-1').length);
  expect(before).toBe(0);
  await reader.button('Load the whole thread').click();
  await expect(reader.bar).toContainText('2 comments');
  expect(await reader.visible()).toEqual(['1', '9']);
  await reader.button('Turn off on this page').click();
  await expect(page.locator('#comment-1')).toHaveCount(0);
  await expect(page.locator('#comment-9')).toHaveCount(1);
});

for (const [how, draw] of [
  ['at once', 'old.replaceWith(next);'],
  [
    'while the first fades out',
    'const gone = [...old.children]; old.append(...next.children); setTimeout(() => gone.forEach((one) => one.remove()), 300);',
  ],
])
  test(`what was loaded of one story is not put under the next, which a script draws ${how}`, async ({
    openStory,
    server,
  }) => {
    const story = (name: string) => `https://www.talkleft.com/${name}/`;
    const pages = (name: string) => `<nav><a href="/${name}/comment-page-2/">Newer comments</a></nav>`;
    const next = printPost([{ id: 20, author: 'Zoe', text: 'The only word on the second story.' }]);
    server.serve(
      `${story('first')}comment-page-2/`,
      printPost([{ id: 9, author: 'Yan', text: 'From the second page of the first story.' }]),
    );
    const page = await openStory(
      printPost(
        first,
        `${pages('first')}${scripted(`history.pushState(null, '', '/second/comment-page-1/');
        document.querySelector('nav a').href = '/second/comment-page-2/';
        const old = document.querySelector('.comment-list');
        const next = new DOMParser().parseFromString(${JSON.stringify(next)}, 'text/html').querySelector('.comment-list');
        ${draw}`)}`,
      ),
      `${story('first')}comment-page-1/`,
    );
    const reader = readerOf(page);
    await reader.button('Load the whole thread').click();
    await expect(reader.bar).toContainText('4 comments');
    await page.locator('#go').click();
    await expect(reader.comment('20')).toBeVisible();
    await expect.poll(() => reader.visible()).toEqual(['20']);
    await expect(reader.button('Load the whole thread')).toBeVisible();
  });

test('a page that does not come is spoken of, and nothing is lost', async ({ openStory }) => {
  const pages = '<nav><a href="/post/comment-page-2/">Newer comments</a></nav>';
  const page = await openStory(printPost(first, pages), 'https://www.talkleft.com/post/comment-page-1/');
  const reader = readerOf(page);
  await reader.button('Load the whole thread').click();
  await expect(reader.bar).toContainText('The site did not send page 2.');
  await expect(reader.bar).toContainText('3 comments');
});

test('what comes behind a page that the site refuses joins the tree, and the other one is spoken of', async ({
  openStory,
  server,
}) => {
  const post = 'https://www.talkleft.com/post/';
  server.serve(
    `${post}comment-page-3/`,
    printPost([{ id: 9, author: 'Zoe', text: 'From the newest page.' }]),
  );
  const pages = '<nav><a href="/post/comment-page-3/">Newest comments</a></nav>';
  const page = await openStory(
    printPost(first, `${pages}<a href="/post/comment-page-2/">2</a>`),
    `${post}comment-page-1/`,
  );
  const reader = readerOf(page);
  await reader.button('Load the whole thread').click();
  await expect(reader.bar).toContainText('The site did not send page 2. 1 of the 2 other pages is here.');
  await expect(reader.comment('9')).toBeVisible();
});
