// How is the popup of the toolbar opened and pressed in Firefox?

import type { Browser } from 'puppeteer-core';

export interface ToolbarPopup {
  /** What a reader sees in it, without what is folded; empty once it has closed. */
  text(): Promise<string>;
  /** Presses the button with this name, as a reader does: the browser knows it for a gesture. */
  press(name: string): Promise<void>;
}

interface Evaluation {
  readonly result: {
    readonly type: string;
    readonly result?: { readonly value?: string };
    readonly exceptionDetails?: { readonly text: string };
  };
}

/** What puppeteer keeps to itself: the browser's own windows are reached by a scope that only Firefox has. */
interface Bidi {
  readonly connection: { send(method: string, parameters: object): Promise<unknown> };
}

/** Runs in the browser's own window, with all that the browser may do. */
async function inChrome(browser: Browser, expression: string): Promise<string> {
  const { connection } = browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = (tree as { result: { contexts: { context: string; url: string }[] } }).result;
  const context = contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  const { result } = (await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  })) as Evaluation;
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text);
  return result.result?.value ?? '';
}

/**
 * Runs in the popup, which no list of contexts names and which lives in a process of its own.
 * @param work gets the popup's window and the word; written out, so that it can go there
 */
function inPopup(
  browser: Browser,
  work: (content: PopupWindow, word: string) => string,
  word = '',
): Promise<string> {
  const script = (name: string) =>
    `sendAsyncMessage(${JSON.stringify(name)}, (${work})(content, ${JSON.stringify(word)}));`;
  return inChrome(
    browser,
    `new Promise((resolve) => {
      const popup = document.querySelector('browser.webextension-popup-browser');
      if (!popup?.currentURI.spec.endsWith('/popup.html')) return resolve('');
      // A popup that is just opening, or closing, may never answer.
      setTimeout(() => resolve(''), 2_000);
      const { messageManager } = popup;
      messageManager.addMessageListener('understory:answer', function hear({ data }) {
        messageManager.removeMessageListener('understory:answer', hear);
        resolve(data);
      });
      const script = ${JSON.stringify(script('understory:answer'))};
      messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
    })`,
  );
}

interface PopupWindow extends Window {
  readonly document: Document;
  readonly windowUtils: {
    setHandlingUserInput(isHandling: boolean): { destruct(): void };
  };
}

/** As if the reader clicked the toolbar button: opens the page in front to us (`activeTab`) as the real click does. */
export async function openPopup(browser: Browser, extension: string): Promise<ToolbarPopup> {
  await inChrome(
    browser,
    `{
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extension)});
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      // One that is open would be closed by the click, and not opened anew.
      for (const panel of document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup();
      // Its promise may wait for the panel to be closed again.
      void ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    }`,
  );
  return {
    text: () => inPopup(browser, (content) => content.document.querySelector('main')?.innerText ?? ''),
    async press(name) {
      const pressed = await inPopup(
        browser,
        (content, wanted) => {
          const button = [...content.document.querySelectorAll('button')].find(
            ({ textContent }) => textContent === wanted,
          );
          if (!button) return '';
          const gesture = content.windowUtils.setHandlingUserInput(true);
          button.click();
          gesture.destruct();
          return 'pressed';
        },
        name,
      );
      if (pressed === '') throw new Error(`The popup has no button "${name}".`);
    },
  };
}
