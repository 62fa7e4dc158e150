// Are the saved pages of forums, aggregators and wikis read whole? (Without the corpus: nothing to do.)

import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { engines } from '@/utils/engines/registry';
import type { CommentRecord } from '@/utils/forest/comment';
import { openPage } from './open-page';

type KnownId = keyof typeof engines;

/** Folders of the corpus and the engines that read them. */
const readers: Readonly<Record<string, KnownId>> = {
  bbpress: 'bbpress',
  'discourse-crawler': 'discourse',
  flarum: 'flarum',
  'github-classic': 'github',
  'hackernews-2012': 'hacker-news',
  'hackernews-2016': 'hacker-news',
  ipb3: 'ips',
  ips4: 'ips',
  kinja: 'kinja',
  lesswrong: 'lesswrong',
  lobsters: 'lobsters',
  'musictribe-socialengine': 'social-engine',
  nodebb: 'nodebb',
  phpbb2: 'phpbb',
  phpbb3: 'phpbb',
  pikabu: 'pikabu',
  'reddit-2019': 'reddit-2019',
  'sa-forums': 'something-awful',
  slashdot: 'slashdot',
  'stackexchange-2010': 'stack-exchange',
  'stackexchange-2020': 'stack-exchange',
  'stackexchange-2025': 'stack-exchange',
  tapatalk: 'phpbb',
  ubbthreads: 'ubb-threads',
  vanilla2: 'vanilla',
  vbulletin3: 'vbulletin',
  vbulletin4: 'vbulletin',
  vbulletin5: 'vbulletin',
  woltlab: 'woltlab',
  'xenforo-embed': 'xenforo',
  xenforo1: 'xenforo',
  xenforo2: 'xenforo',
  'xenforo2-verticalscope': 'xenforo',
};

/**
 * Where the page itself says more than its truth, which was derived by a simpler rule: replies named by another
 * attribute, threaded replies taken for flat, levels that a page's attribute has wrong, parents that are not shown.
 */
const otherParents = /^(nodebb\/windy|bbpress\/theprepared|pikabu\/|slashdot\/)/;

interface Gold {
  readonly file: string;
  readonly n: number;
  readonly depths?: readonly number[];
  readonly parents?: readonly number[];
}

interface Thread {
  readonly id?: string;
  readonly type: 'heading' | 'comment';
  readonly author?: string;
  readonly range: readonly [string, string];
  readonly replies: readonly Thread[];
}

const still = () => undefined;

async function readAll(id: KnownId, source: string): Promise<CommentRecord[]> {
  const document = openPage(source);
  const engine = engines[id];
  const records: CommentRecord[] = [];
  if (!engine.suspect(document)) return records;
  for (const finding of await engine.find(document, still))
    records.push(...(await engine.read(finding, still)).records);
  return records;
}

/** What each comment answers, by index; -1 for nothing, and for what is only concluded. */
function parentsOf(records: readonly CommentRecord[]): number[] {
  const indexes = new Map(records.map(({ id }, index) => [id, index]));
  return records.map(({ parent, parentConfidence }) =>
    parent === undefined || parentConfidence !== undefined ? -1 : (indexes.get(parent) ?? -1),
  );
}

function parentsByDepth(depths: readonly number[]): number[] {
  const open: number[] = [];
  return depths.map((depth, index) => {
    open.length = Math.min(open.length, depth);
    const parent = open.at(-1) ?? -1;
    open.push(index);
    return parent;
  });
}

/** Subsections are listed twice, under their section and by themselves. */
function flatten(
  threads: readonly Thread[],
): { author: string | undefined; parent: string | undefined; key: string }[] {
  const comments = new Map<string, { author: string | undefined; parent: string | undefined; key: string }>();
  const waiting = threads.map((thread) => ({ thread, parent: undefined as string | undefined }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { thread, parent } = next;
    const isComment = thread.type === 'comment';
    const key = thread.range.join();
    if (isComment) comments.set(key, { author: thread.author, parent, key });
    for (const reply of thread.replies) waiting.push({ thread: reply, parent: isComment ? key : undefined });
  }
  return [...comments.values()];
}

const files = await commands.listCorpus('.');

if (!files.includes('GOLD.jsonl')) {
  it('finds no corpus on this machine: its pages are not read', () =>
    expect(files).not.toContain('GOLD.jsonl'));
} else {
  const lines = (await commands.readCorpus('GOLD.jsonl')).trim().split('\n');
  const golds = lines.map((line): Gold => JSON.parse(line));
  const rows = golds.flatMap((gold) => {
    const id = readers[gold.file.split('/')[0] ?? ''];
    return id && gold.n > 0 ? [{ ...gold, id }] : [];
  });
  const negatives = golds.filter(({ file }) => file.startsWith('negative-'));
  const talks = files.filter((file) => /^mediawiki-talk\/.*\.html$/.test(file));

  describe('saved pages of forums, aggregators and wikis', () => {
    it.each(rows)('reads all $n comments of $file', async ({ file, n, id, depths, parents }) => {
      const records = await readAll(id, await commands.readCorpus(file));
      expect(records).toHaveLength(n);
      const expected = parents ?? (depths && parentsByDepth(depths));
      if (expected && !otherParents.test(file)) expect(parentsOf(records)).toEqual(expected);
    });

    it.each(talks)('reads the discussions of %s', async (file) => {
      const gold: Thread[] = JSON.parse(await commands.readCorpus(file.replace(/html$/, 'gold.json')));
      const records = await readAll('mediawiki', await commands.readCorpus(file));
      const expected = flatten(gold);
      expect(records).toHaveLength(expected.length);
      const authors = (list: readonly { author?: string | undefined }[]) =>
        list.map(({ author }) => author).sort();
      expect(authors(records)).toEqual(authors(expected));
      const answers = expected.filter(({ parent }) => parent !== undefined);
      expect(records.filter(({ parent }) => parent !== undefined)).toHaveLength(answers.length);
    });

    it.each(negatives)('finds no thread in $file', async ({ file }) => {
      const document = openPage(await commands.readCorpus(file));
      const claims: KnownId[] = [];
      for (const id of new Set<KnownId>([...Object.values(readers), 'mediawiki'])) {
        const engine = engines[id];
        if (engine.suspect(document) && (await engine.find(document, still)).length > 0) claims.push(id);
      }
      expect(claims).toEqual([]);
    });
  });
}
