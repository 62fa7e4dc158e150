// How does a page whose comments stand in a shadow root get the rules for them?

import { browser } from 'wxt/browser';
import { listen } from './listen';
import { isRulesRequest, type RulesRequest } from './page-messages';

/**
 * In a page: the text of the style sheet, asked for once, since a tree that is drawn anew must not wait. Rejects where nobody has it: the
 * extension is gone, or the background on its way out, and is asked again the next time.
 */
export function createRulesReader(): () => Promise<string> {
  let rules: string | undefined;
  return async () => {
    rules ??= await ask();
    return rules;
  };
}

async function ask(): Promise<string> {
  const request: RulesRequest = { kind: 'ask-rules' };
  const rules: unknown = await browser.runtime.sendMessage(request);
  if (typeof rules !== 'string') throw new Error('No rules have come.');
  return rules;
}

/** In the background: whatever page asks, they are no secret. */
export function answerRules(rules: string, signal: AbortSignal): void {
  listen((raw, _sender, reply) => {
    if (isRulesRequest(raw)) reply(rules);
    return undefined;
  }, signal);
}
