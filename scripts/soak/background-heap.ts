// How much memory does the extension's background hold?

import type { BrowserContext, Worker } from 'playwright';

/** Kilobytes of its script heap, after a collection. Playwright opens no session of a service worker, so messages go through that of the browser. */
export type BackgroundHeap = () => Promise<number>;

export async function openBackgroundHeap(context: BrowserContext, worker: Worker): Promise<BackgroundHeap> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser cannot be asked for its targets.');
  const { targetInfos } = await session.send('Target.getTargets');
  const targetId = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url === worker.url(),
  )?.targetId;
  if (targetId === undefined) throw new Error('The extension has no background.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId });
  let last = 0;

  function ask(method: string): Promise<{ readonly usedSize?: number }> {
    last += 1;
    const id = last;
    const { promise, resolve } = Promise.withResolvers<{ readonly usedSize?: number }>();
    const listen = (event: { readonly sessionId: string; readonly message: string }) => {
      const answer = JSON.parse(event.message);
      if (event.sessionId !== sessionId || answer.id !== id) return;
      session?.off('Target.receivedMessageFromTarget', listen);
      resolve(answer.result ?? {});
    };
    session?.on('Target.receivedMessageFromTarget', listen);
    session
      ?.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      .catch(() => resolve({}));
    return promise;
  }

  return async () => {
    await ask('HeapProfiler.collectGarbage');
    return ((await ask('Runtime.getHeapUsage')).usedSize ?? Number.NaN) / 1024;
  };
}
