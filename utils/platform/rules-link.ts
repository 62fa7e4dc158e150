// How does a page whose comments stand in a shadow root get the rules for them?

import { browser } from 'wxt/browser';
import { listen } from './listen';
import { isRulesRequest, type RulesRequest } from './page-messages';

/** In a page: the text of the style sheet. Rejects where nobody has it, since the extension is gone. */
export async function askForRules(): Promise<string> {
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
