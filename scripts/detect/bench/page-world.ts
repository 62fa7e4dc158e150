// How does code of ours run beside a page that has its own scripts off?

import type { CDPSession, Frame, Page } from 'playwright';

export interface PageWorld {
  /** A function that the bundle exports, with what can be written as JSON. */
  call<Result>(name: string, ...parameters: readonly unknown[]): Promise<Result>;
}

/** For the tab's whole life: pages run none of their scripts, extensions do. `<noscript>` is parsed as it is then. */
export async function turnScripts(session: CDPSession, on: boolean): Promise<void> {
  await session.send('Emulation.setScriptExecutionDisabled', { value: !on });
}

/** What pages ask for beside themselves fails at once, without a way through the whole browser for each picture. */
export async function turnNetworkOff(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: ['http://*', 'https://*'] });
}

const ownDocument = 'about:srcdoc';

/** The page itself, or its frame that has its document in itself, once that is there. */
export async function findFrame(page: Page, isInner: boolean): Promise<Frame> {
  if (!isInner) return page.mainFrame();
  const isOwn = (frame: Frame) => frame.url() === ownDocument;
  const arrived = page.waitForEvent('framenavigated', { predicate: isOwn });
  arrived.catch(() => undefined);
  const frame = page.frames().find(isOwn) ?? (await arrived);
  await frame.waitForLoadState('domcontentloaded');
  return frame;
}

/** @param bundle of `bundleForPage`: its exports are on a global `inPage` */
export async function openWorld(session: CDPSession, frame: Frame, bundle: string): Promise<PageWorld> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const inner = frameTree.childFrames?.find(({ frame: { url } }) => url === ownDocument);
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frame.parentFrame() && inner ? inner.frame.id : frameTree.frame.id,
    worldName: 'bench',
  });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
  await evaluate(`${bundle}\n;globalThis.inPage = inPage; undefined`);
  return {
    call: async <Result>(name: string, ...parameters: readonly unknown[]) =>
      (await evaluate(
        `inPage.${name}(${parameters.map((one) => JSON.stringify(one)).join(', ')})`,
      )) as Result,
  };
}
