// How much has the main thread of a page worked?

import type { CDPSession, Page } from 'playwright';

/**
 * Milliseconds of main-thread work. `other` is parsing, painting, collecting garbage, the browser's own tasks, and script that
 * goes on after an `await`, which the browser does not count as script.
 */
export interface Work {
  readonly total: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly other: number;
}

/** Work counts as ended when less than this was done in two intervals in a row. */
const idle = { milliseconds: 4, interval: 200 };

export interface MainThread {
  /** All work since the page began, read when the page has become idle. */
  settled(): Promise<Work>;
}

/** Must be called before the page goes to its address. */
export async function watchMainThread(page: Page): Promise<MainThread> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  return {
    async settled() {
      let before = await read(session);
      for (let quiet = 0; quiet < 2; ) {
        await new Promise((resolve) => setTimeout(resolve, idle.interval));
        const now = await read(session);
        quiet = now.total - before.total < idle.milliseconds ? quiet + 1 : 0;
        before = now;
      }
      return before;
    },
  };
}

/** https://chromedevtools.github.io/devtools-protocol/tot/Performance/ */
async function read(session: CDPSession): Promise<Work> {
  const { metrics } = await session.send('Performance.getMetrics');
  const values = new Map(metrics.map(({ name, value }) => [name, value * 1000]));
  const [total = 0, script = 0, style = 0, layout = 0] = [
    'TaskDuration',
    'ScriptDuration',
    'RecalcStyleDuration',
    'LayoutDuration',
  ].map((name) => values.get(name));
  return { total, script, style, layout, other: total - script - style - layout };
}

export function difference(after: Work, before: Work): Work {
  return {
    total: after.total - before.total,
    script: after.script - before.script,
    style: after.style - before.style,
    layout: after.layout - before.layout,
    other: after.other - before.other,
  };
}
