// How does a message reach the listeners of the fake browser?

import { fakeBrowser } from 'wxt/testing/fake-browser';

/** As the browser does it: the first answer counts, and without one the promise is left to the caller. */
export async function deliver(message: unknown, sender: object): Promise<unknown> {
  let answer: unknown;
  const answered = new Promise<void>((resolve) => {
    const reply = (value: unknown) => {
      answer ??= value;
      resolve();
    };
    fakeBrowser.runtime.onMessage
      .trigger(message as never, sender as never, reply as never)
      .then((results) => {
        if (!(results as unknown[]).includes(true)) resolve();
      });
  });
  await answered;
  return answer;
}
