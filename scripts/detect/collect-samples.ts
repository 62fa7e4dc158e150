// Which candidates does the generic engine see on the pages of some corpora?

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureChromium } from '../browsers/ensure-browsers.ts';
import { root } from '../run/paths.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { readLivePages } from './corpus-truth.ts';
import { invented, type Sample, type Variant } from './samples.ts';

interface Row {
  /** Path from `folder`. */
  readonly file: string;
  readonly folder: string;
  readonly engine: string;
  readonly url: string;
  readonly selector: string;
  readonly kind: string;
}

/** Invented pages in the manner of engines that no recipe knows, and without comments. */
export const ownCorpus = 'tests/fixtures/unknown';

/** What the bundle leaves in the page. */
interface InPage {
  readonly inPage: typeof import('./collect-in-page.ts');
}

/** Removing one thread of such a page leaves others. */
const manyThreads = /^stackexchange/;

function readManifest(corpus: string): Row[] {
  const [head = '', ...lines] = readFileSync(join(corpus, 'MANIFEST.tsv'), 'utf8').trim().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t').map((cell) => cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"'));
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    return {
      file: cell('file'),
      folder: corpus,
      engine: `${corpus === ownCorpus ? invented : ''}${cell('engine')}`,
      url: /^https?:\/\/\S+/.exec(cell('url'))?.[0] ?? 'https://page.invalid/story',
      selector: cell('selector').startsWith('none') ? '' : cell('selector'),
      kind: cell('kind'),
    };
  });
}

/** Pages that running engines rendered. */
function readLive(corpus: string): Row[] {
  return readLivePages(corpus).map(({ file, engine, url, selector }) => {
    return { file, folder: corpus, engine, url, selector, kind: 'positive' };
  });
}

/** Pages of the project's own, in the markup of the engines that it knows. */
function readInvented(): Row[] {
  const folder = join(root, 'tests/fixtures/engines');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const [engine = ''] = file.split('/');
      const url = 'https://page.invalid/story';
      return { file, folder, engine, url, selector: `${invented}${engine}`, kind: 'positive' };
    });
}

const variantsOf = ({ kind, engine }: Row): Variant[] => {
  if (kind === 'negative') return ['whole', 'blind'];
  return manyThreads.test(engine) ? ['whole', 'blind'] : ['whole', 'blind', 'emptied'];
};

/** Every page is parsed where nothing of it can run or load: a document without a window. */
export async function collectSamples(corpora: readonly string[]): Promise<Sample[]> {
  const code = await bundleForPage('collect-in-page.ts');
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const samples: Sample[] = [];
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>.</title>' }),
    );
    await page.goto('https://page.invalid/');
    await page.evaluate(code);
    const rows = corpora.flatMap((corpus) => [...readManifest(corpus), ...readLive(corpus)]);
    for (const row of [...rows, ...readInvented()]) {
      if (row.kind === 'positive' && row.selector === '') continue;
      const source = readFileSync(join(row.folder, row.file), 'utf8');
      for (const variant of variantsOf(row)) {
        const collected = await page.evaluate(
          ([text, selector, which, url]) =>
            (globalThis as unknown as InPage).inPage.collectCandidates(text, selector, which, url),
          [source, row.selector, variant, row.url] as const,
        );
        if (collected && (collected.truth > 0 || row.kind === 'negative' || variant === 'emptied'))
          samples.push({ ...collected, file: row.file, engine: row.engine, variant });
      }
    }
  } finally {
    await browser.close();
  }
  return samples;
}
