// Do the site's own controls go on working inside the tree?

import { readerOf } from './support/reader';
import { printSmallStory, smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';
import { printPost } from './support/wordpress-page';

/** What the rating form would post, field by field. */
function readPost(): string[] {
  const form = document.forms.namedItem('rate') as HTMLFormElement;
  const button = form.querySelector('input[type=submit]') as HTMLInputElement;
  return [...new FormData(form, button)].map(([name, value]) => `${name}=${value}`).sort();
}

test('the rating form posts what it posted before', async ({ openStory }) => {
  const page = await openStory(printSmallStory({ viewer: 'member' }), smallStoryUrl);
  const reader = readerOf(page);
  const choice = page.locator('select[name="rating_3" i]');
  await choice.selectOption('4');
  await reader.bar.getByRole('button', { name: 'Turn off on this page' }).click();
  const before = await page.evaluate(readPost);
  expect(before).toContain('rating_3=4');

  await page.reload();
  await choice.selectOption('4');
  await reader.sortBy('Newest');
  await reader.setMinimum('3 and above');
  await reader.button('Fold 1 reply to Ben').click();
  expect(await page.evaluate(readPost)).toEqual(before);
});

test('the form lists no control of ours', async ({ openStory }) => {
  const page = await openStory(printSmallStory({ viewer: 'member' }), smallStoryUrl);
  const reader = readerOf(page);
  const count = () => page.evaluate(() => document.forms.namedItem('rate')?.elements.length);
  await reader.setMinimum('3 and above');
  await expect(page.locator('[data-understory-stub]')).toHaveCount(1);
  const on = await count();
  await reader.bar.getByRole('button', { name: 'Turn off on this page' }).click();
  await expect(reader.bar).toHaveCount(0);
  expect(await count()).toBe(on);
});

test('rating sends the form to the site', async ({ openStory, server }) => {
  const page = await openStory(printSmallStory({ viewer: 'member' }), smallStoryUrl);
  const reader = readerOf(page);
  await reader.sortBy('Newest');
  server.serve('https://www.talkleft.com/', '<!doctype html><title>Rated</title><p>Thank you.</p>');
  const [request] = await Promise.all([
    page.waitForRequest((sent) => sent.method() === 'POST'),
    reader.comment('3').getByRole('button', { name: 'Rate All' }).click(),
  ]);
  expect(request.postData()).toContain('op=displaystory');
  await expect(page.getByText('Thank you.')).toBeVisible();
});

test('keys typed into the search never reach the page', async ({ openStory }) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  await page.evaluate(() => {
    document.addEventListener('keydown', (event) => document.body.setAttribute('data-heard', event.key));
  });
  await readerOf(page).bar.getByRole('searchbox').pressSequentially('jk');
  expect(await page.locator('body').getAttribute('data-heard')).toBeNull();
});

test('a comment that the site opens by script is read then', async ({ openStory }) => {
  const page = await openStory(printSmallStory({ mode: 'dthreaded' }), smallStoryUrl);
  const reader = readerOf(page);
  await expect(reader.bar).toContainText('8 comments');
  const search = reader.bar.getByRole('searchbox');
  await search.fill('heron');
  await expect(reader.bar).toContainText('No matches');
  await page.evaluate(() => {
    const content = document.getElementById('content3') as HTMLElement;
    content.className = 'dynexpanded';
    const sent = `<DIV class="commenthead"><A NAME="3"><B>In winter</B></A>
      (<A HREF="/comments/2026/3/7/10203/55/3?mode=alone;showrate=1#3">4.50 / 4</A>) (<A CLASS="light" HREF="/comments/2026/3/7/10203/55/3#3">#3</A>)<BR>
      by Cleo on Sat Mar 07, 2026 at 11:20:00 AM EST</DIV>
      <DIV class="commentbody">Frozen peas, says the heron.<BR><BR>[ <A HREF="/comments/2026/3/7/10203/55/2#2">Parent</A> ]</DIV>`;
    content.innerHTML = sent; // Written as the site's own script writes it: what is tested is that we read it then.
  });
  await expect(reader.bar).not.toContainText('No matches');
  const { comments } = await reader.exportJson();
  expect(comments.find(({ id }) => id === '3')).toMatchObject({
    parent: '2',
    text: expect.stringContaining('heron'),
  });
});

test('what the page puts away by a control of its own is folded, and brought back', async ({ openStory }) => {
  const ann = { id: 1, author: 'Ann', text: 'The first thing that came to mind.' };
  const bob = { id: 2, author: 'Bob', text: 'That came to mine as well.' };
  const page = await openStory(
    printPost(
      [{ ...ann, replies: [bob] }],
      `<style>.away > .children { display: none }</style><script>
        const minus = document.createElement('button');
        minus.textContent = '[–]';
        minus.addEventListener('click', () => minus.closest('li').classList.toggle('away'));
        document.querySelector('#comment-1 p').append(minus);
      </script>`,
    ),
  );
  const reader = readerOf(page);
  await expect(reader.comment('2')).toBeVisible();
  await page.getByRole('button', { name: '[–]' }).click();
  await expect(reader.button('Unfold 1 reply to Ann')).toBeVisible();
  await expect(reader.comment('2')).toBeHidden();
  await page.getByRole('button', { name: '[–]' }).click();
  await expect(reader.comment('2')).toBeVisible();
  await expect(reader.bar).not.toContainText('folded');
});
