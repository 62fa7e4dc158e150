// Which saved pages of others lie beside the project, and how does a reader come to one of them?

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page, Worker } from '@playwright/test';
import type { CorpusPage } from '../../../scripts/detect/bench/corpus-page';
import { fillFrame } from '../../../scripts/detect/bench/fill-frame';
import { grantEverywhere } from '../../../scripts/detect/bench/grant-everywhere';
import { holdAddress } from '../../../scripts/detect/bench/hold-address';
import {
  askScript,
  bringScript,
  findAddress,
  type PageState,
} from '../../../scripts/detect/bench/page-script';
import { findFrame, turnNetworkOff, turnScripts } from '../../../scripts/detect/bench/page-world';
import { readCorpus } from '../../../scripts/detect/bench/read-corpus';
import { giveAllBack } from './permissions';
import type { test as ourTest } from './test';

export const corpus = '../shared/corpus';

/** For one page, in milliseconds: some have two megabytes. */
export const patience = 240_000;

/** What the browser says of pictures, styles and fonts that are not there. The extension asks for none, so it is not meant. */
export const complaints =
  /^(?:Mixed Content: |Manifest: |Access to .* has been blocked by CORS policy|Failed to load resource: )/;

/** Every page, of any kind; none where the corpus is not there. */
export function listCorpusPages(): readonly CorpusPage[] {
  return existsSync(join(corpus, 'MANIFEST.tsv')) ? readCorpus(corpus).pages : [];
}

/** What the server of a page would send; of a page in a frame, what the server of the page around it would. */
export function contentOf({ file, frameOf }: CorpusPage): Buffer | string {
  const content = readFileSync(join(corpus, file));
  if (frameOf === undefined) return content;
  return fillFrame(readFileSync(join(corpus, frameOf), 'utf8'), content.toString('utf8'));
}

/** A page that is loaded, with its own scripts off, and the extension not yet on it. */
export interface VisitedPage {
  /** Where its comments are. */
  readonly frame: Frame;
  /** As a click on the toolbar button: brings the extension, which looks and touches nothing. */
  look(): Promise<PageState>;
  /** As "On this page" in the popup. */
  turnOn(): Promise<PageState>;
}

/** @param page empty; the content is served already */
export async function visitPage(
  page: Page,
  { url, frameOf }: Pick<CorpusPage, 'url' | 'frameOf'>,
  worker: Worker,
): Promise<VisitedPage> {
  const session = await page.context().newCDPSession(page);
  await turnScripts(session, false);
  await turnNetworkOff(session);
  await holdAddress(page);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const frame = await findFrame(page, frameOf !== undefined);
  const address = await findAddress(worker, page, frame);
  return {
    frame,
    async look() {
      await bringScript(worker, address);
      return askScript(worker, address, { kind: 'look-at-page' });
    },
    turnOn: () => askScript(worker, address, { kind: 'turn-page', on: true }),
  };
}

/** Every page may be read while the tests of this file run. */
export function readEverywhere(test: typeof ourTest): void {
  test.beforeAll(async ({ browserWithExtension: { context, worker } }) => {
    test.setTimeout(patience);
    await grantEverywhere(context, await worker());
  });
  test.afterAll(async ({ browserWithExtension: { worker } }) => giveAllBack(await worker()));
}
