// Does the comment that a link led to stay marked?

import { readerOf } from './support/reader';
import { expect, test } from './support/test';
import { printComment, printPost } from './support/wordpress-page';

const late = printComment({ id: 3, author: 'Dora', text: 'I am late, but here I am.' });
const script = `document.querySelector('.comment-list').insertAdjacentHTML('afterbegin', ${JSON.stringify(late)});`;

test('the comment that a link led to stays marked when comments come', async ({ openStory }) => {
  const page = await openStory(
    printPost(
      [
        { id: 1, author: 'Ann', text: 'The first thing that came to mind.' },
        { id: 2, author: 'Cy', text: 'Something else entirely.' },
      ],
      `<a href="#comment-2">What Cy said</a><button id="go">Go</button>
      <script>document.getElementById('go').addEventListener('click', () => { ${script} });</script>`,
    ),
  );
  const reader = readerOf(page);
  await page.getByRole('link', { name: 'What Cy said' }).click();
  await expect(reader.comment('2')).toHaveAttribute('data-understory-found');
  await page.locator('#go').click();
  await expect(reader.bar).toContainText('3 comments');
  await expect(reader.comment('3')).toBeVisible();
  await expect(reader.comment('2')).toHaveAttribute('data-understory-found');
  await reader.button('Turn off on this page').click();
  await expect(page.locator('[data-understory-found]')).toHaveCount(0);
});
