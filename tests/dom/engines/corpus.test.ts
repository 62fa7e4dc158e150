// Is every comment of the saved and generated Scoop pages of the corpus read right? (Without the corpus: nothing to do.)

import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { type ReadThread, readPage } from './open-page';

interface Truth {
  readonly cid: number;
  readonly pid: number;
  readonly author: string;
  readonly subject: string;
  readonly points: string | null;
  readonly numrate: number;
  readonly date: string;
  readonly hidden: boolean;
}

interface Row {
  readonly file: string;
  readonly full: number;
  readonly rows: number;
}

const files = await commands.listCorpus('scoop');

function parseManifest(text: string): Row[] {
  const [, ...lines] = text.trim().split('\n');
  return lines
    .map((line) => line.split('\t'))
    .filter(([file]) => file?.endsWith('.html'))
    .map((cells) => ({ file: cells[0] ?? '', full: Number(cells[5]), rows: Number(cells[6]) }));
}

const byNumber = (a: string, b: string) => Number(a) - Number(b);

/** Without #8, which is rated away, and what only it led to. */
function visible(truth: readonly Truth[], file: string): Truth[] {
  const isFlat = file.includes('flat_unthread');
  return truth.filter(({ cid, hidden }) => !hidden && (isFlat || cid !== 9));
}

const iso = (date: string) => {
  const [, month = '', day, year, clock, half] = /^\w+ (\w+) (\d+), (\d+) at (\S+) (\w+)/.exec(date) ?? [];
  return new Date(`${month} ${day}, ${year} ${clock} ${half} UTC`).toISOString().slice(0, 19);
};

function checkTruth(truth: readonly Truth[], { reading }: ReadThread, file: string) {
  const isPart = /comment-(page|alone)|dynamic-response/.test(file);
  const isKos = file.includes('dailykos');
  const isKuro = file.includes('k5-like');
  const expected = new Map(visible(truth, file).map((comment) => [String(comment.cid), comment]));
  const { records } = reading;
  if (!isPart && !isKuro) {
    expect(records.map(({ id }) => id).sort(byNumber)).toEqual([...expected.keys()].sort(byNumber));
  }
  for (const record of records) {
    const comment = expected.get(record.id);
    expect(comment, `#${record.id} is no comment of the thread`).toBeDefined();
    if (!comment) continue;
    const deleted = comment.subject === '(Comment Deleted)';
    expect(record).toMatchObject({ author: comment.author, title: comment.subject, sequence: comment.cid });
    expect(record.parent).toBe(comment.pid === 0 ? undefined : String(comment.pid));
    expect(record.time?.iso?.slice(0, 19)).toBe(iso(comment.date));
    expect(record.time?.iso?.slice(19)).toBe(isKos ? '-08:00' : '-05:00');
    expect(record.deleted ?? false).toBe(deleted);
    if (file.includes('ratings-hidden')) expect(record.score).toBeUndefined();
    else if (isKos) expect(record.score?.kind).toBe('votes');
    else if (!isKuro) {
      expect(record.score?.value).toBe(comment.points === null ? undefined : Number(comment.points));
      expect(record.score?.count).toBe(comment.numrate);
      expect(record.score).toMatchObject({ min: 1, max: 5 });
    }
    expect(record.permalink).toMatch(
      new RegExp(`/comments/2024/3/9/101500/777/${record.id}#c?${record.id}$`),
    );
    if (record.text !== undefined) expect(record.text).not.toMatch(/Reply to This|Parent|Rate All/);
  }
}

if (files.length === 0) {
  it('finds no corpus on this machine: its pages are not read', () => expect(files).toEqual([]));
} else {
  const rows = parseManifest(await commands.readCorpus('scoop/MANIFEST.tsv'));
  const truth: Truth[] = JSON.parse(await commands.readCorpus('scoop/generated/truth.json'));
  const invented = rows.filter(({ file }) => !/big\d|derived-talkleft(-nofont|-closed)?\.html/.test(file));

  describe('pages of the corpus', () => {
    it.each(rows)('reads $full comments and $rows rows of $file', async ({ file, full, rows }) => {
      const { records, places } = (await readPage(await commands.readCorpus(`scoop/${file}`))).reading;
      expect(records).toHaveLength(full + rows);
      expect(records.filter(({ text }) => text !== undefined)).toHaveLength(full);
      expect([...places.keys()]).toEqual(records.map(({ id }) => id));
      const own = [...places.values()].flatMap((place) => place.own);
      expect(new Set(own).size).toBe(own.length);
      for (const { id, parent, author, title, time, permalink } of records) {
        expect([author, title, permalink]).not.toContain(undefined);
        expect(time?.iso).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-0[58]:00$/);
        if (parent !== undefined) expect(Number(parent)).toBeLessThan(Number(id));
      }
    });

    it.each(invented)('reads every comment of $file as the engine’s own truth has it', async ({ file }) => {
      checkTruth(truth, await readPage(await commands.readCorpus(`scoop/${file}`)), file);
    });

    it.each(['derived-talkleft.html', 'derived-talkleft-nofont.html', 'derived-talkleft-closed.html'])(
      'reads the four top-level comments of %s',
      async (file) => {
        const { records } = (await readPage(await commands.readCorpus(`scoop/${file}`))).reading;
        expect(records.map(({ parent }) => parent)).toEqual([undefined, undefined, undefined, undefined]);
        expect(records.map(({ id, score, time }) => [id, score?.text, time?.iso])).toEqual([
          ['1', '5.00 / 1', '2010-12-04T16:41:18-05:00'],
          ['2', '5.00 / 1', '2010-12-04T20:43:38-05:00'],
          ['3', 'none / 0', '2010-12-05T06:45:33-05:00'],
          ['4', 'none / 0', '2010-12-05T08:11:13-05:00'],
        ]);
      },
    );
  });
}
