// Does a reader see replies that the site has put away, once they unfold them, and does the site's own control go on working?

import { readFileSync } from 'node:fs';
import { readerOf } from './support/reader';
import { expect, test } from './support/test';

const fixture = (file: string) => readFileSync(`tests/fixtures/engines/${file}`, 'utf8');

/** Each reply is hidden by itself, as wpDiscuz does where its replies are shut. */
const shutReplies = fixture('wpdiscuz/version-7-6.html').replace(
  '</body>',
  `<script>
    for (const reply of document.querySelectorAll('.wpd-comment .wpd-comment')) reply.style.display = 'none';
    for (const wrap of document.querySelectorAll('.wpd-comment-wrap'))
      wrap.insertAdjacentHTML('beforeend', '<div class="wpd-toggle"><i class="fas fa-chevron-down"></i></div>');
  </script></body>`,
);

const pages = [
  ['of a flat page', fixture('dreamwidth/top-only.html'), 'mira_k', ['102', '103']],
  ['of nested boxes', shutReplies, 'Mira', ['12', '14']],
  ['behind a summary', fixture('old-reddit/front-end.html'), 'Juno', ['k106']],
] as const;

for (const [where, html, author, replies] of pages)
  test(`replies ${where}`, async ({ openStory }) => {
    const page = await openStory(html);
    const reader = readerOf(page);
    const button = page.getByRole('button', { name: new RegExp(`Unfold .* to ${author}$`) });
    await expect(button).toBeVisible();
    for (const id of replies) await expect(reader.comment(id)).toBeHidden();
    await button.click();
    for (const id of replies) {
      await expect(reader.comment(id)).toBeVisible();
      await expect(reader.comment(id)).toContainText(/\w{3}/, { useInnerText: true });
    }
    await page.getByRole('button', { name: new RegExp(`Fold .* to ${author}$`) }).click();
    for (const id of replies) await expect(reader.comment(id)).toBeHidden();
  });

test('a comment behind a summary has one line that says what it is', async ({ openStory }) => {
  const page = await openStory(fixture('old-reddit/front-end.html'));
  await expect(readerOf(page).comment('k105')).toContainText('Lovely pictures');
  const markers = await page.locator('details').evaluateAll((all) =>
    all.filter((one) => {
      const [first] = one.children;
      return !(first instanceof HTMLElement && first.localName === 'summary');
    }),
  );
  expect(markers).toEqual([]);
});

/** As the site's own script does it, since 2016. */
const folding = `<style>.noshow { display: none }</style><script>
  const levelOf = (row) => Number(row.querySelector('.ind').getAttribute('indent'));
  const rows = [...document.querySelectorAll('.comtr')];
  const repliesTo = (row) => {
    const after = rows.slice(rows.indexOf(row) + 1);
    const end = after.findIndex((one) => levelOf(one) <= levelOf(row));
    return end < 0 ? after : after.slice(0, end);
  };
  function foldAnew() {
    for (const row of rows) row.classList.remove('noshow');
    for (const row of rows)
      if (row.matches('.coll')) for (const reply of repliesTo(row)) reply.classList.add('noshow');
  }
  document.addEventListener('click', ({ target }) => {
    if (!target.matches('.togg')) return;
    target.closest('.comtr').classList.toggle('coll');
    foldAnew();
  });
  rows[0].classList.add('coll');
  foldAnew();
</script>`;

test("the site's own control unfolds rows and folds them", async ({ openStory }) => {
  const page = await openStory(fixture('hacker-news/current.html').replace('</body>', `${folding}</body>`));
  const reader = readerOf(page);
  await expect(reader.button('Unfold 3 replies to Mira')).toBeVisible();
  const toggle = page.locator('#\\31 01 .togg');
  await toggle.click();
  await expect(reader.comment('103')).toBeVisible();
  await expect(reader.button('Fold 3 replies to Mira')).toBeVisible();
  await toggle.click();
  await expect(reader.comment('103')).toBeHidden();
  await reader.button('Unfold 3 replies to Mira').click();
  await expect(reader.comment('103')).toBeVisible();
  // It has nothing to bring then; but it folds again.
  await toggle.click();
  await toggle.click();
  await expect(reader.comment('103')).toBeHidden();
  await expect(reader.bar).toContainText('3 folded');
});
