// Are author, time and words of the comments that running engines print read as their own data have them? (Needs the corpus.)

import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { readParts } from '@/utils/engines/generic/read/read-parts';
import { openPage } from '../../open-page';
import { segmentsOf } from './segments-of';

const files = await commands.listCorpus('');
/** About when the pages were saved. */
const now = Date.UTC(2026, 10, 23);

/** One element for each comment, by engine. */
const selectors: Readonly<Record<string, string>> = {
  'artalk-live': '.atk-comment-wrap',
  'isso-live': '.isso-comment',
  'waline-live': '.wl-card-item',
  'twikoo-live': '.tk-comment',
  'serendipity-live': '.serendipity_comment, .comment[id^="c"]',
  'ghost-live': '[data-testid="comment-component"]',
  'disqusjs-live': '.dsqjs-post-item',
  'wordpress-live': 'li[id^="comment-"], div[id^="wc-comm-"]',
};

interface Truth {
  readonly author: string;
  readonly text?: string;
  readonly content?: string;
  readonly at?: number;
  readonly date_gmt?: string;
}

const plain = (text: string) =>
  text
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\W+/g, ' ')
    .trim();

/** Each invented text ends in a number of its own. */
const numberOf = (text: string) => /#(\d+)\D*$/.exec(text)?.[1];

/** Known to fall short: "Reply @Ann:" counts as words; the body of short comments is missed; "21 days ago" has no fixed now. */
const short = /artalk-2\.9\.1-flat|ghost-comments|plugin-wpdiscuz/;

const pages = files.filter(
  (file) => !short.test(file) && /-live\/.*\.html$/.test(file) && selectors[file.split('/')[0] ?? ''],
);

if (pages.length === 0) {
  it('finds no corpus on this machine: its pages are not read', () => expect(pages).toEqual([]));
} else {
  describe('pages of running engines', () => {
    it.each(pages)('%s', { timeout: 60_000 }, async (file) => {
      const folder = file.split('/')[0] ?? '';
      const document = openPage(await commands.readCorpus(file));
      const found = await segmentsOf(document, { selector: selectors[folder] ?? '' });
      if (found.segments.length === 0) return;
      const truth: Truth[] = JSON.parse(await commands.readCorpus(`${folder}/truth.json`));
      const byNumber = new Map(truth.map((one) => [numberOf(plainEnd(one)), one]));
      const language = document.documentElement.lang;
      const parts = await readParts(found, { now, ...(language && { language }) }, () => undefined);
      const wrong: string[] = [];
      let matched = 0;
      for (const part of parts) {
        const own = byNumber.get(numberOf(part.text));
        if (!own) {
          wrong.push(`text ${part.text.slice(0, 50)} … ${part.text.slice(-30)}`);
          continue;
        }
        matched += 1;
        if ((part.author ?? '') !== own.author) wrong.push(`author ${part.author} not ${own.author}`);
        const at = own.at ?? (own.date_gmt ? Date.parse(`${own.date_gmt.replace(' ', 'T')}Z`) : undefined);
        const off = Math.abs((part.time?.instant ?? 0) - (at ?? 0)) / 60_000;
        if (at !== undefined && off > Math.max(1, part.time?.uncertainty ?? 0) + 721)
          wrong.push(`time ${JSON.stringify(part.time)} not ${new Date(at).toISOString()}`);
        if (plain(part.text).length > plain(own.text ?? own.content ?? '').length + 24)
          wrong.push(`long ${part.text.slice(0, 80)}`);
      }
      console.log(file, parts.length, matched, wrong.length, wrong.slice(0, 4).join(' | '));
      expect(wrong.length).toBeLessThanOrEqual(Math.max(2, parts.length * 0.05));
    });
  });
}

function plainEnd(one: Truth): string {
  return (one.text ?? one.content ?? '').trim();
}
