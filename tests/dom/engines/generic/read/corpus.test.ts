// How many authors and times of the corpus' pages does the generic engine read right? (Without the corpus: nothing to do.)

import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { readParts } from '@/utils/engines/generic/read/read-parts';
import { openPage } from '../../open-page';
import { segmentsOf } from './segments-of';
import { truthSelectors } from './truth-selectors';

const files = await commands.listCorpus('');
const now = Date.now();

interface Row {
  readonly file: string;
  readonly engine: string;
  readonly selector: string;
}

/** Tab-separated, with quotes around cells that have quotes in them. */
function rowsOf(manifest: string): Row[] {
  const cell = (text: string) => (/^"/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text);
  return manifest
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t').map(cell))
    .filter((cells) => cells[13] === 'positive' && cells[8] && !cells[8].startsWith('none'))
    .map((cells) => ({ file: cells[0] ?? '', engine: cells[1] ?? '', selector: cells[8] ?? '' }));
}

const plain = (text: string | null | undefined) =>
  (text ?? '')
    .replaceAll(/[\s\u200b]+/g, ' ')
    .trim()
    .replace(/(?:\s+(?:says|said|wrote|schreibt|sagt|meint|dit|:))*\s*[:,·•|]*$/i, '')
    .replace(/^by /i, '');

interface Tally {
  authors: [number, number];
  times: [number, number];
  wrong: string[];
}

async function measure({ file, engine, selector }: Row): Promise<Tally> {
  const document = openPage(await commands.readCorpus(file));
  const truth = truthSelectors[engine] ?? {};
  const found = await segmentsOf(document, { selector, ...truth });
  const language = document.documentElement.lang;
  const begin = performance.now();
  const parts = await readParts(found, { now, ...(language && { language }) }, () => undefined);
  console.log(
    file,
    'ms',
    (performance.now() - begin).toFixed(0),
    found.outline.elements.length,
    found.segments.length,
  );
  const tally: Tally = { authors: [0, 0], times: [0, 0], wrong: [] };
  for (const [index, segment] of found.segments.entries()) {
    const own = new Set(segment.own.map((at) => found.outline.elements[at]));
    const pick = (one: string) => {
      for (const alternative of one.split(/, (?![^[(]*[\])])/)) {
        const hit =
          alternative === ':scope'
            ? [...own][0]
            : [...own].find((element) => element?.matches(alternative) && plain(element.textContent));
        if (hit) return hit;
      }
      return undefined;
    };
    const part = parts[index];
    const author = truth.author && plain(pick(truth.author)?.textContent);
    if (author) {
      tally.authors[1] += 1;
      if (plain(part?.author) === author) tally.authors[0] += 1;
      else if (tally.wrong.length < 3)
        tally.wrong.push(`author: ${part?.author} | ${author} @${part?.authorElement?.className}`);
    } else if (index < 3) tally.wrong.push(`author?: ${part?.author}`);
    const element = truth.time && pick(truth.time);
    if (element) {
      tally.times[1] += 1;
      const exact = Date.parse(element.getAttribute('datetime') ?? '');
      const right = Number.isNaN(exact)
        ? part?.time?.instant !== undefined &&
          plain(element.textContent).includes(plain(part.time.text).slice(0, 12))
        : Math.abs((part?.time?.instant ?? 0) - exact) < 60_000 ||
          (part?.time?.instant !== undefined && element.textContent?.includes(part.time.text));
      if (right) tally.times[0] += 1;
      else if (tally.wrong.length < 5)
        tally.wrong.push(
          `time: ${JSON.stringify(part?.time)} | ${plain(element.textContent)} ${element.getAttribute('datetime')}`,
        );
    } else if (index < 3) tally.wrong.push(`time?: ${part?.time?.iso} ${part?.time?.text}`);
    if (index === 1) tally.wrong.push(`text: ${part?.text.slice(0, 60)} … ${part?.text.slice(-40)}`);
  }
  return tally;
}

const share = ([right, all]: [number, number]) => (all === 0 ? undefined : right / all);
const mean = (values: readonly (number | undefined)[]) => {
  const known = values.filter((value) => value !== undefined);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
};

if (!files.includes('MANIFEST.tsv')) {
  it('finds no corpus on this machine: its pages are not read', () =>
    expect(files).not.toContain('MANIFEST.tsv'));
} else {
  describe('parts of the comments of the corpus', () => {
    it('are read right in nearly all', { timeout: 300_000 }, async () => {
      const rows = rowsOf(await commands.readCorpus('MANIFEST.tsv'));
      const authors: (number | undefined)[] = [];
      const times: (number | undefined)[] = [];
      for (const row of rows) {
        const tally = await measure(row);
        authors.push(share(tally.authors));
        times.push(share(tally.times));
        console.log(
          row.file,
          'authors',
          share(tally.authors)?.toFixed(2),
          'times',
          share(tally.times)?.toFixed(2),
          `\n   ${tally.wrong.join('\n   ')}`,
        );
      }
      console.log('ALL authors', mean(authors).toFixed(4), 'times', mean(times).toFixed(4));
      expect(mean(authors)).toBeGreaterThan(0.92);
      expect(mean(times)).toBeGreaterThan(0.97);
    });
  });
}
