// Is another story another one where a script names it behind a `#`?

import { readerOf } from './support/reader';
import { expect, test } from './support/test';
import { printPost } from './support/wordpress-page';

/** Two stories whose comments have the same numbers. */
const first = printPost([
  { id: 1, author: 'Ann', text: 'Of herons.', replies: [{ id: 2, author: 'Bob', text: 'Of weirs.' }] },
  { id: 3, author: 'Cy', text: 'Of eels.' },
]);
const second = printPost([
  { id: 1, author: 'Max', text: 'Of owls.', replies: [{ id: 2, author: 'Moe', text: 'Of barns.' }] },
  { id: 3, author: 'Mia', text: 'Of mice.' },
]);
const quote = (html: string) => JSON.stringify(html).replaceAll('</', '<\\/');
const router = `<script>addEventListener('hashchange', () => {
  const next = new DOMParser().parseFromString(location.hash.endsWith('13') ? ${quote(second)} : ${quote(first)}, 'text/html');
  document.querySelector('.comment-list').replaceWith(next.querySelector('.comment-list'));
});</script>`;

for (const route of ['#/post/', '#!/post/'])
  test(`nothing chosen on one stands on the next: ${route}`, async ({ openStory }) => {
    const page = await openStory(first + router, `https://www.talkleft.com/app/${route}12`);
    const reader = readerOf(page);
    const sort = page.getByRole('combobox', { name: 'Sort comments' });
    await reader.sortBy('Newest');
    await reader.button('Fold 1 reply to Ann').click();
    await page.evaluate((next) => location.assign(next), `${route}13`);
    await expect(reader.button('Fold 1 reply to Max')).toBeVisible();
    await expect(sort).toHaveValue('page');
    await expect(reader.comment('2')).toBeVisible();
  });
