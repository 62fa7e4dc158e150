// How does code of ours run beside a page that has its own scripts off?

import type { CDPSession, Page } from 'playwright';

export interface PageWorld {
  /** A function that the bundle exports, with what can be written as JSON. */
  call<Result>(name: string, ...parameters: readonly unknown[]): Promise<Result>;
}

/** For the tab's whole life: pages run none of their scripts, extensions do. `<noscript>` is parsed as it is then. */
export async function turnScripts(session: CDPSession, on: boolean): Promise<void> {
  await session.send('Emulation.setScriptExecutionDisabled', { value: !on });
}

/** @param bundle of `bundleForPage`: its exports are on a global `inPage` */
export async function openWorld(page: Page, session: CDPSession, bundle: string): Promise<PageWorld> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(`${page.url()}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
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
