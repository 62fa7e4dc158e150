// Which pages does a corpus have, and what is known of each?

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusPage, isHard, type PositivePage, type TrueComment } from './corpus-page.ts';
import { parentsOf } from './depth-parents.ts';
import { readLiveTruth } from './live-truth.ts';
import { readTable } from './read-table.ts';
import { readScoopPages } from './scoop-pages.ts';
import { readTalkTruth } from './talk-truth.ts';

export interface Corpus {
  readonly pages: readonly CorpusPage[];
  /** What could not be used, in words. */
  readonly problems: readonly string[];
}

interface GoldRow {
  readonly file: string;
  readonly n: number;
  readonly depths?: readonly number[];
  /** -1 for none. */
  readonly parents?: readonly (number | null)[];
  /** The name that each comment shows; null for none. */
  readonly authors?: readonly (string | null)[];
  /** Milliseconds since 1970, as far as the page tells them. */
  readonly times?: readonly number[];
}

type ManifestRow = ReadonlyMap<string, string>;

/** Where pages stand whose own address nobody knows. */
const unknownAddress = 'https://blog.example/story/';

/** Throws, with advice, if the folder is not a corpus. */
export function readCorpus(folder: string): Corpus {
  const manifest = join(folder, 'MANIFEST.tsv');
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  if (!existsSync(manifest))
    throw new Error(`${folder} has no MANIFEST.tsv: it names the pages and their comments.`);
  const gold = readGold(join(folder, 'GOLD.jsonl'));
  const problems: string[] = [];
  const pages: CorpusPage[] = [];
  for (const row of readTable(readFileSync(manifest, 'utf8'))) {
    const file = cell(row, 'file');
    if (!existsSync(join(folder, file))) problems.push(`${file}: the manifest names it, but it is not there`);
    else if (cell(row, 'kind') === 'negative')
      pages.push({ ...placeOf(row), kind: 'negative', hard: isHard(cell(row, 'engine')) });
    else {
      const page = readPositive(folder, row, gold.get(file));
      if (page) pages.push(page);
      else problems.push(`${file}: nothing tells where its comments are`);
    }
  }
  const listed = new Set(pages.map(({ file }) => file));
  pages.push(...readOwnPages(folder).filter(({ file }) => !listed.has(file)));
  return { pages, problems };
}

function cell(row: ManifestRow, name: string): string {
  return row.get(name) ?? '';
}

function placeOf(row: ManifestRow) {
  const file = cell(row, 'file');
  return {
    file,
    engine: cell(row, 'engine'),
    url: /^https?:\/\/[^\s/]+\.[^\s]+/.exec(cell(row, 'url'))?.[0] ?? unknownAddress + file,
    // "js (comments not in the HTML)" and "saved after JS" do not ask for it.
    needsScripts: /\b(?:needs?|requires?|with) (?:its |the page's )?(?:scripts?|js)\b/i.test(
      cell(row, 'rendered'),
    ),
  };
}

function readPositive(folder: string, row: ManifestRow, gold: GoldRow | undefined): PositivePage | undefined {
  const place = placeOf(row);
  const selector = cell(row, 'selector');
  const count = Number.parseInt(cell(row, 'comments'), 10);
  const known = { ...place, kind: 'positive' as const, ...(count > 0 && { count }) };
  const talk = join(folder, place.file.replace(/\.html?$/, '.gold.json'));
  // The manifest counts a section twice that is listed twice.
  if (existsSync(talk)) return { ...place, kind: 'positive', ...readTalkTruth(readFileSync(talk, 'utf8')) };
  if (selector === '' || selector.startsWith('none')) return undefined;
  const whereabouts = { by: 'selector' as const, selector };
  const parents = isFlat(gold, cell(row, 'threaded')) ? ('flat' as const) : ('page' as const);
  return { ...known, whereabouts, parents, comments: gold ? commentsOf(gold) : [] };
}

/**
 * All on one level, without a parent in a list of them (NodeBB prints whom a post answers in two ways, of which the list
 * knows one): so the page is, unless the manifest says that it could have others.
 */
function isFlat(gold: GoldRow | undefined, threaded: string): boolean {
  const hasParents = gold?.parents?.some((parent) => parent !== null && parent >= 0);
  if (!gold || hasParents || gold.depths?.some((depth) => depth > 0)) return false;
  return !/nested|marker/.test(threaded);
}

function commentsOf({ depths, parents, authors, times }: GoldRow): TrueComment[] {
  const answered = parents ?? (depths ? parentsOf(depths) : []);
  return answered.map((parent, index) => {
    const author = authors?.[index];
    const at = times?.[index];
    return {
      parent: parent === null || parent < 0 ? null : parent,
      ...(author && { authors: [author] }),
      ...(at !== undefined && { at }),
    };
  });
}

function readGold(file: string): ReadonlyMap<string, GoldRow> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n');
  const rows = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldRow);
  return new Map(rows.map((row) => [row.file, row]));
}

/** Folders that tell of their pages themselves. */
function readOwnPages(folder: string): PositivePage[] {
  const names = readdirSync(folder).sort();
  const has = (name: string, file: string) => existsSync(join(folder, name, file));
  return [
    ...names.filter((name) => has(name, 'truth.json')).flatMap((name) => readLivePages(folder, name)),
    ...names
      .filter((name) => has(name, 'MANIFEST.tsv'))
      .flatMap((name) => readScoopPages(folder, name, unknownAddress)),
  ];
}

const framePart = '.iframe-srcdoc.html';

function readLivePages(folder: string, engine: string): PositivePage[] {
  const truth = readLiveTruth(readFileSync(join(folder, engine, 'truth.json'), 'utf8'));
  const names = readdirSync(join(folder, engine)).filter((name) => name.endsWith('.html'));
  const frames = new Map(
    names
      .filter((name) => name.endsWith(framePart))
      .map((name) => [name, name.replace(framePart, '.html')] as const)
      .filter(([, page]) => names.includes(page)),
  );
  const around = new Set(frames.values());
  return names
    .filter((name) => !around.has(name))
    .sort()
    .map((name) => {
      const page = frames.get(name);
      return {
        ...truth,
        kind: 'positive' as const,
        file: `${engine}/${name}`,
        engine,
        url: `${unknownAddress}${engine}/${page ?? name}`,
        needsScripts: false,
        ...(page !== undefined && { frameOf: `${engine}/${page}` }),
      };
    });
}
