// What does the built extension read on a page, asked as its popup asks?

import type { Page, Worker } from 'playwright';
import type { ExtensionGlobal } from '../../browsers/extension-global.ts';
import type { Answer, ReaderMode } from './reader-mode.ts';
import type { FoundComment, Span } from './spans.ts';

/** `PageState` of the extension, as far as it is read here. */
interface PageState {
  readonly status: 'reading' | 'found' | 'on' | 'off' | 'nothing-found' | 'failed';
  readonly engine?: string;
  readonly confidence?: 'high' | 'middling' | 'low';
}

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

/** The time of the search is measured on the untouched page by the same code, since the extension does not tell. */
export function createExtensionMode(worker: Worker, alone: string | null): ReaderMode {
  return {
    async ask({ page, world }): Promise<Answer> {
      const { ms, stretch } = await world.call<Pick<Answer, 'ms' | 'stretch'>>('measureSearch', alone);
      const looked = await send(worker, page, { kind: 'look-at-page' });
      const acts = looked.status === 'found' && looked.confidence === 'high';
      const none = { found: [], confidence: 0, acts, ms, stretch };
      if (looked.status !== 'found') return none;
      const { status, engine } = await send(worker, page, { kind: 'turn-page', on: true });
      if (status !== 'on') return none;
      const threads = await exportThreads(page);
      return {
        found: joinThreads(threads, await world.call<readonly Marked[]>('readMarks')),
        confidence: Math.max(0, ...threads.map(({ confidence }) => confidence)),
        acts,
        ...(engine !== undefined && { by: engine }),
        ms,
        stretch,
      };
    },
  };
}

/** Asks the script of the extension in the page, from its background. */
async function send(worker: Worker, page: Page, request: object): Promise<PageState> {
  const answer = await worker.evaluate(
    async ({ url, message }) => {
      const { tabs } = (globalThis as unknown as ExtensionGlobal).chrome;
      const tab = (await tabs.query({})).find((one) => one.url === url);
      return tab && (await tabs.sendMessage(tab.id, message, { frameId: 0 }));
    },
    { url: page.url(), message: request },
  );
  if (!answer) throw new Error('no script of the extension answers there');
  return answer as PageState;
}

/** Presses "Export as JSON" in every bar. */
async function exportThreads(page: Page): Promise<readonly ExportedThread[]> {
  const bars = page.locator('[data-understory-bar]');
  const threads: ExportedThread[] = [];
  for (let index = 0; index < (await bars.count()); index += 1) {
    const bar = bars.nth(index);
    await bar.getByRole('button', { name: 'More tools', includeHidden: true }).dispatchEvent('click');
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 20_000 }),
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
