// Are the comments of engines that no recipe knows read, and nothing else taken for comments?

import { describe, expect, it } from 'vitest';
import { generic } from '@/utils/engines/generic/engine';
import { mayHoldComments } from '@/utils/engines/generic/find/gate';
import { compareTimes } from '../../../../scripts/detect/bench/compare-times';
import gold from '../../../fixtures/unknown/GOLD.jsonl?raw';
import manifest from '../../../fixtures/unknown/MANIFEST.tsv?raw';
import { openPage } from '../open-page';

const sources = import.meta.glob<string>('../../../fixtures/unknown/*/*.html', {
  query: '?raw',
  import: 'default',
});
const still = () => undefined;
/** What acts by itself. */
const high = 0.95;

interface Outcome {
  readonly comments: number;
  /** Comments whose parent is another than the true one. */
  readonly parents?: number;
  /** Comments whose author, or whose time, is another than the page prints. */
  readonly authors?: number;
  readonly times?: number;
}

/** What is read otherwise than it is, and why. A difference that is new, or is gone, fails. */
const known: Readonly<Record<string, Outcome & { readonly why: string }>> = {
  'blogs/popup-2003.html': { comments: 13, why: 'The heading stands in a row as the comments do.' },
  'blogs/pixnet.html': { comments: 8, parents: 4, why: 'The owner answers inside the visitor’s own block.' },
  'boards/5ch.html': { comments: 80, parents: 27, why: 'Whom a post answers is said by ">>12" alone.' },
  'boards/board-fonts-2001.html': { comments: 14, why: 'The rows of the headings look like comments.' },
  'boards/change-review.html': { comments: 16, why: 'Changes of the task look like comments.' },
  'boards/gitlab.html': { comments: 18, parents: 11, why: 'A discussion begins with what its notes answer.' },
  'boards/image-board-2007.html': { comments: 20, authors: 20, why: 'Nearly everybody is nobody.' },
  'boards/launchpad.html': { comments: 17, why: 'Changes of the bug look like comments.' },
  'boards/mastodon.html': { comments: 18, why: 'The post itself looks like an answer.' },
  'boards/q2a.html': {
    comments: 8,
    parents: 8,
    why: 'Of answers and comments to them, the comments are taken.',
  },
  'boards/redmine.html': { comments: 14, why: 'Changes of the issue look like notes.' },
  'boards/short-messages.html': {
    comments: 22,
    authors: 4,
    why: 'Whom a message answers is named as its author is.',
  },
  'boards/tieba.html': { comments: 34, parents: 5, why: 'Who is answered is named, and wrote twice.' },
  'boards/trac.html': {
    comments: 16,
    parents: 1,
    why: 'One reply of seven is taken for none.',
  },
};

const pages = manifest
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [file = '', , , comments = '', , , kind = ''] = line.split('\t');
    return { file, comments: Number(comments), isThread: kind === 'positive' };
  });
interface Truth {
  readonly file: string;
  readonly parents: readonly number[];
  readonly authors?: readonly (string | null)[];
  readonly times?: readonly number[];
}

const truths = new Map(
  gold
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Truth)
    .map((truth) => [truth.file, truth]),
);

async function find(file: string) {
  const document = openPage((await sources[`../../../fixtures/unknown/${file}`]?.()) ?? '');
  const [finding] = mayHoldComments(document) ? await generic.find(document, still) : [];
  return finding;
}

async function read(file: string): Promise<Outcome> {
  const finding = await find(file);
  const { records } = finding ? await generic.read(finding, still) : { records: [] };
  const place = new Map(records.map(({ id }, at) => [id, at]));
  const truth = truths.get(file);
  // A forum's flat page does not tell what is concluded from quotes.
  const isFlat = truth?.parents.every((parent) => parent < 0) ?? true;
  const parents = truth?.parents.filter(
    (parent, at) => !isFlat && parent !== (place.get(records[at]?.parent ?? '') ?? -1),
  ).length;
  // Which comment is which is not known where others are among them.
  const isWhole = records.length === truth?.parents.length;
  const authors = truth?.authors?.filter(
    (author, at) => isWhole && author !== null && author !== records[at]?.author,
  ).length;
  const pairs = truth?.times?.map((time, at) => {
    const found = records[at]?.time?.iso;
    return { truth: time, ...(found !== undefined && { found }) };
  });
  const times = isWhole && pairs && compareTimes(pairs).filter((isRight) => !isRight).length;
  return {
    comments: records.length,
    ...(parents && { parents }),
    ...(authors && { authors }),
    ...(times && { times }),
  };
}

describe('an engine that no recipe knows', () => {
  it.each(pages.filter(({ isThread }) => isThread))(
    'gives its comments and who answers whom: $file',
    async ({ file, comments }) => {
      const { why: _, ...expected } = known[file] ?? { why: '', comments };
      expect(await read(file)).toEqual(expected);
    },
  );

  it('differs only on pages that are there', () => {
    const there = new Set(pages.map(({ file }) => file));
    for (const file of Object.keys(known)) expect(there).toContain(file);
  });
});

describe('a page without a thread', () => {
  it.each(pages.filter(({ isThread }) => !isThread))('is not acted on: $file', async ({ file }) => {
    expect((await find(file))?.confidence ?? 0).toBeLessThan(high);
  });
});
