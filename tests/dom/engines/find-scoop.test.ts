// Are Scoop's threads found where they are, and nowhere else?

import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type { Finding } from '@/utils/engines/engine';
import { scoop } from '@/utils/engines/scoop/engine';
import { fixtureStory } from '../../../scripts/scoop/fixture-story.ts';
import { printStory } from '../../../scripts/scoop/print-story.ts';
import { noPause } from './open-page';

const open = (source: string) => new DOMParser().parseFromString(source, 'text/html');

describe('finding threads', () => {
  it('finds the form round the comments, and says why', () => {
    const document = open(printStory(fixtureStory));
    const [finding, ...others] = scoop.find(document);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ engine: 'scoop', root: document.querySelector('form[name="rate"]') });
    expect(finding?.confidence).toBeGreaterThan(0.95);
    expect(finding?.reasons).toEqual(['form[name=rate]', 'story number', '15 comment heads']);
  });

  it('finds what holds the comments where the form is missing', async () => {
    const source = printStory(fixtureStory)
      .replace('<FORM NAME="rate"', '<SECTION ID="talk"')
      .replace(/<\/FORM>\s*<\/LI>/, '</SECTION></LI>');
    const document = open(source);
    const [finding] = scoop.find(document);
    expect(finding?.root).toBe(document.querySelector('#talk'));
    const withForm = scoop.find(open(printStory(fixtureStory)))[0];
    const countIn = async (one: Finding | undefined) =>
      one && (await scoop.read(one, noPause)).records.length;
    expect(await countIn(finding)).toBeGreaterThan(1);
    expect(await countIn(finding)).toBe(await countIn(withForm));
  });

  it('finds none in a field, where a page’s script may bring a comment: its options would choose anew', () => {
    const document = open('<form><select><option>Newest</option></select></form>');
    const head = open(printStory(fixtureStory)).querySelector('.commenthead');
    document.querySelector('select')?.prepend(head ?? '');
    expect(document.querySelector('select .commenthead')).not.toBeNull();
    expect(scoop.find(document)).toEqual([]);
  });

  it('finds two threads of one page in page order', () => {
    const inner = (html: string) => open(html).querySelector('form[name="rate"]')?.outerHTML ?? '';
    const document = open(
      `<div>${inner(printStory(fixtureStory))}</div><p>x</p>${inner(printStory(fixtureStory, { mode: 'minimal' }))}`,
    );
    const findings = scoop.find(document);
    expect(findings.map(({ root }) => root)).toEqual([...document.querySelectorAll('form')]);
  });

  it('suspects nothing on a page without a trace of Scoop', () => {
    expect(scoop.suspect(open('<form name="search"></form><ul><li>x</ul><div class="comment">y</div>'))).toBe(
      false,
    );
    expect(scoop.suspect(open(''))).toBe(false);
  });
});

const files = (await commands.listCorpus('')).filter(
  (file) => file.endsWith('.html') && !file.startsWith('scoop/'),
);

if (files.length === 0) {
  it('finds no corpus on this machine: other engines’ pages are not tried', () => expect(files).toEqual([]));
} else {
  it(`finds no Scoop thread on ${files.length} pages of other engines`, { timeout: 120_000 }, async () => {
    const wrong: string[] = [];
    for (const file of files) {
      if (scoop.find(open(await commands.readCorpus(file))).length > 0) wrong.push(file);
    }
    expect(wrong).toEqual([]);
  });
}
