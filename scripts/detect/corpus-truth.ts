// Which pages of the corpus tell who answers whom, and what do they tell?

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Comments as a live page's truth numbers them: the number that ends each text, and the number it answers. */
export type Numbered = ReadonlyMap<number, number | undefined>;

export interface TruePage {
  readonly file: string;
  readonly engine: string;
  readonly url: string;
  readonly selector: string;
  /** In page order: the index of the answered comment, -1 for none. */
  readonly parents?: readonly number[];
  readonly numbered?: Numbered;
}

/** Where the comments of the rendered pages stand; a page of another theme takes the first that matches all. */
const liveSelectors: Readonly<Record<string, string>> = {
  'artalk-live': '.atk-comment-wrap',
  'disqusjs-live': '.dsqjs-post-item',
  'ghost-live': '[data-testid="comment-component"]',
  'isso-live': '.isso-comment[id]',
  'public-inbox-live': 'pre:has(> a[href^="#e"] + b)',
  'serendipity-live': '.serendipity_comment, article.comment, li.comment, li.comment-list-item',
  'twikoo-live': '.tk-comment',
  'waline-live': '.wl-card-item',
  'wordpress-live':
    'li.comment:not(:has(> article, > div.comment-body)), li.comment > article, li.comment > div.comment-body, .wc-comment',
};

interface GoldRow {
  readonly file: string;
  readonly selector: string;
  readonly n: number;
  readonly depths?: readonly number[];
  readonly parents?: readonly number[];
}

/** Pages of the web whose manifest names one element per comment. */
export function readSavedPages(corpus: string): TruePage[] {
  const [head = '', ...lines] = readFileSync(join(corpus, 'MANIFEST.tsv'), 'utf8').trim().split('\n');
  const columns = head.split('\t');
  const gold = new Map(
    readFileSync(join(corpus, 'GOLD.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as GoldRow)
      .map((row) => [row.file, row]),
  );
  return lines.flatMap((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => unquote(cells[columns.indexOf(name)] ?? '');
    const row = gold.get(cell('file'));
    if (cell('kind') !== 'positive' || !row || row.n < 1 || cell('selector').startsWith('none')) return [];
    const parents = row.parents ?? (row.depths && parentsOf(row.depths));
    if (!parents) return [];
    const [url = ''] = cell('url').split(' ');
    return [{ file: cell('file'), engine: cell('engine'), url, selector: row.selector, parents }];
  });
}

/** Pages that running engines rendered from known comments. */
export function readLivePages(corpus: string): TruePage[] {
  return Object.entries(liveSelectors).flatMap(([engine, selector]) => {
    const folder = join(corpus, engine);
    if (!existsSync(join(folder, 'truth.json'))) return [];
    const numbered = readNumbered(readFileSync(join(folder, 'truth.json'), 'utf8'));
    return (
      readdirSync(folder)
        // A page that was rendered flat does not tell what its truth knows.
        .filter(
          (name) =>
            name.endsWith('.html') &&
            !/unthreaded|flat/.test(name) &&
            (engine !== 'ghost-live' || name.includes('srcdoc')),
        )
        .map((name) => ({
          file: `${engine}/${name}`,
          engine,
          url: 'https://blog.example/',
          selector,
          numbered,
        }))
    );
  });
}

/** A comment answers the last one before it that stands one level higher. */
function parentsOf(depths: readonly number[]): number[] {
  const last: number[] = [];
  return depths.map((depth, at) => {
    last[depth] = at;
    last.length = depth + 1;
    return depth === 0 ? -1 : (last[depth - 1] ?? -1);
  });
}

function readNumbered(json: string): Numbered {
  const rows = JSON.parse(json) as {
    n?: number;
    id?: number | string;
    parent: number | string | null;
    text?: string;
    content?: string;
  }[];
  const numberOf = new Map(
    rows.map((row, at) => [String(row.n ?? row.id), endNumber(row.text ?? row.content ?? '') ?? at]),
  );
  return new Map(
    rows.map((row, at) => [endNumber(row.text ?? row.content ?? '') ?? at, numberOf.get(String(row.parent))]),
  );
}

/** Texts of the rendered comments end with their number: `#12`. */
export function endNumber(text: string): number | undefined {
  const found = /#(\d+)\s*$/.exec(text);
  return found ? Number(found[1]) : undefined;
}

function unquote(cell: string): string {
  return cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
