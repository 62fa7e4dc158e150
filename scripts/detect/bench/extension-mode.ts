// What does the built extension read on a page, asked as its popup asks?

import type { Frame, Page, Worker } from 'playwright';
import { askScript, bringScript, findAddress } from './page-script.ts';
import type { Answer, ReaderMode } from './reader-mode.ts';
import type { FoundComment, Span } from './spans.ts';

/** docs/export-format.md, as far as it is read here. */
interface ExportedThread {
  readonly confidence: number;
  readonly comments: readonly {
    readonly id: string;
    readonly parent: string | null;
    readonly author?: string | null;
    readonly time?: string | null;
  }[];
}

interface Marked {
  readonly id: string;
  readonly spans: readonly Span[];
}

/** Asks as the popup does: what is there, and then for the tree; its comments are those that the tree exports. */
export function createExtensionMode(findWorker: () => Promise<Worker>): ReaderMode {
  return {
    async ask({ page, frame, world, clock }): Promise<Answer> {
      const worker = await findWorker();
      const address = await findAddress(worker, page, frame);
      const { ms: start } = await clock.measure(() => bringScript(worker, address));
      const { result: looked, ms: look } = await clock.measure(() =>
        askScript(worker, address, { kind: 'look-at-page' }),
      );
      const acts = looked.status === 'found' && looked.confidence === 'high';
      const none = { found: [], confidence: 0, acts, costs: { look, start } };
      if (looked.status === 'failed') return { ...none, trouble: 'the extension failed on it' };
      if (looked.status !== 'found') return none;
      const { status, engine } = await askScript(worker, address, { kind: 'turn-page', on: true });
      if (status !== 'on') return { ...none, trouble: `comments were found, but their tree is "${status}"` };
      const threads = await exportThreads(page, frame);
      return {
        ...none,
        found: joinThreads(threads, await world.call<readonly Marked[]>('readMarks')),
        confidence: Math.max(0, ...threads.map(({ confidence }) => confidence)),
        ...(engine !== undefined && { by: engine }),
      };
    },
  };
}

/** Presses "Export as JSON" in every bar. */
async function exportThreads(page: Page, frame: Frame): Promise<readonly ExportedThread[]> {
  const bars = frame.locator('[data-understory-bar]');
  const threads: ExportedThread[] = [];
  for (let index = 0; index < (await bars.count()); index += 1) {
    const bar = bars.nth(index);
    await bar.getByRole('button', { name: 'More tools', includeHidden: true }).dispatchEvent('click');
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      bar.getByText('Export as JSON').dispatchEvent('click'),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    threads.push(JSON.parse(Buffer.concat(chunks).toString('utf8')) as ExportedThread);
  }
  return threads;
}

/** Ids are unique on a thread only: the first comment of an id belongs to the first thread that has it, and so on. */
function joinThreads(threads: readonly ExportedThread[], marked: readonly Marked[]): FoundComment[] {
  const places = new Map<string, Marked[]>();
  for (const one of marked) places.set(one.id, [...(places.get(one.id) ?? []), one]);
  return threads.flatMap(({ comments }, thread) => {
    const keyOf = (id: string) => `${thread}:${id}`;
    const ids = new Set(comments.map(({ id }) => id));
    return comments.map(({ id, parent, author, time }) => ({
      key: keyOf(id),
      ...(parent !== null && ids.has(parent) && { parent: keyOf(parent) }),
      ...(author && { author }),
      ...(time && { time }),
      spans: places.get(id)?.shift()?.spans ?? [],
    }));
  });
}
