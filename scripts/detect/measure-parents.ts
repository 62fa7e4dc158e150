// How often is it right who answers whom, with the comments given? (`node scripts/detect/measure-parents.ts CORPUS [--engine NAME] [--wrong]`)

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { findChromium } from '../browsers/find-chromium.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { readLivePages, readSavedPages, type TruePage } from './corpus-truth.ts';
import type { ReadParent } from './parents-in-page.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string' }, wrong: { type: 'boolean', default: false } },
});
const [corpus] = positionals;
if (corpus === undefined) {
  console.error('Name the folder of the corpus.');
  process.exit(2);
}

class Tally {
  pages = 0;
  comments = 0;
  right = 0;
  replies = 0;
  rightReplies = 0;

  add(other: Tally): void {
    this.pages += other.pages;
    this.comments += other.comments;
    this.right += other.right;
    this.replies += other.replies;
    this.rightReplies += other.rightReplies;
  }

  line(name: string): string {
    const share = (part: number, whole: number) =>
      whole === 0 ? '     –' : `${((100 * part) / whole).toFixed(1).padStart(6)}`;
    const numbers = [this.pages, this.comments, this.replies].map((number) => String(number).padStart(6));
    return `${name.padEnd(44)}${numbers.join('')} ${share(this.right, this.comments)} ${share(this.rightReplies, this.replies)}`;
  }
}

/** What a page says must be what is true: without a sure guess, that a comment answers none. */
function judge(page: TruePage, read: readonly ReadParent[]): { tally: Tally; wrong: string[] } {
  const tally = new Tally();
  const wrong: string[] = [];
  tally.pages = 1;
  const numbers = page.numbered ? read.map(({ text }) => numberIn(text, page)) : [];
  const places = new Map(numbers.map((number, at) => [number, at]));
  for (const [at, { parent, sure, by }] of read.entries()) {
    let truth = page.parents?.[at] ?? -1;
    if (page.numbered) {
      const number = numbers[at];
      if (number === undefined) continue;
      const answered = page.numbered.get(number);
      truth = answered === undefined ? -1 : (places.get(answered) ?? -1);
    }
    const said = sure ? parent : -1;
    tally.comments++;
    if (truth >= 0) tally.replies++;
    if (said === truth) {
      tally.right++;
      if (truth >= 0) tally.rightReplies++;
    } else wrong.push(`${at}: said ${said} by ${by ?? 'nothing'}, is ${truth}`);
  }
  if (page.parents && page.parents.length !== read.length)
    wrong.push(`${read.length} comments matched, not ${page.parents.length}`);
  return { tally, wrong };
}

/** The last number of a comment's text that its truth knows; what quotes an earlier one comes before it. */
function numberIn(text: string, page: TruePage): number | undefined {
  const numbers = [...text.matchAll(/[\p{L}.!?…)”\]] #(\d+)(?=\s|$)/gu)];
  const number = Number(numbers.at(-1)?.[1] ?? Number.NaN);
  return page.numbered?.has(number) ? number : undefined;
}

async function readPage(
  page: Page,
  script: string,
  { file, selector, url }: TruePage,
): Promise<readonly ReadParent[]> {
  const body = readFileSync(join(corpus as string, file));
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await page.goto(url.startsWith('http') ? url : 'https://blog.example/', { waitUntil: 'domcontentloaded' });
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(`${file}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value as unknown;
  };
  await evaluate(script);
  return (await evaluate(`inPage.readParentsInPage(${JSON.stringify(selector)})`)) as readonly ReadParent[];
}

const pages = [...readSavedPages(corpus), ...readLivePages(corpus)].filter(
  ({ engine, file }) => !values.engine || engine === values.engine || file.includes(values.engine),
);
const script = await bundleForPage('parents-in-page.ts');
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: ['--no-sandbox', '--disable-gpu'],
});
const byEngine = new Map<string, Tally>();
const byEvidence = new Map<string, number>();
const total = new Tally();
for (const truePage of pages) {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1200, height: 900 },
  });
  const read = await readPage(await context.newPage(), script, truePage);
  await context.close();
  const { tally, wrong } = judge(truePage, read);
  for (const { by, sure } of read)
    if (by)
      byEvidence.set(
        `${by}${sure ? '' : ' (guess)'}`,
        (byEvidence.get(`${by}${sure ? '' : ' (guess)'}`) ?? 0) + 1,
      );
  if (wrong.length > 0) {
    console.log(tally.line(truePage.file));
    if (values.wrong) for (const line of wrong.slice(0, 60)) console.log(`    ${line}`);
  }
  const engine = byEngine.get(truePage.engine) ?? new Tally();
  engine.add(tally);
  byEngine.set(truePage.engine, engine);
  total.add(tally);
}
await browser.close();
console.log(`\n${'engine'.padEnd(44)} pages  comm.  repl.  right replies`);
for (const [engine, tally] of [...byEngine].sort())
  if (tally.replies > 0 || tally.right < tally.comments) console.log(tally.line(engine));
console.log(total.line('total'));
const engines = [...byEngine.values()];
const mean = (share: (tally: Tally) => number, of: readonly Tally[]) =>
  (100 * of.reduce((sum, tally) => sum + share(tally), 0)) / of.length;
const threaded = engines.filter(({ replies }) => replies > 0);
console.log(
  `mean over engines: ${mean(({ right, comments }) => right / Math.max(1, comments), engines).toFixed(1)}, ` +
    `of replies ${mean(({ rightReplies, replies }) => rightReplies / replies, threaded).toFixed(1)}`,
);
console.log([...byEvidence].map(([by, count]) => `${by} ${count}`).join(', '));
