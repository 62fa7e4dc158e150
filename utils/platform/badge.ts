// How many comments are hidden on a page, at a glance at the toolbar?

import { browser } from 'wxt/browser';
import type { PageState } from '@/utils/view/page-state';

export interface BadgeWords {
  /** The tooltip while nothing is hidden: "Understory". */
  name(): string;
  /** "Understory: 12 comments hidden" */
  hidden(count: number): string;
}

/** White on a green that has a contrast of 7 with it, and of 3 with light and dark toolbars. */
const colours = { background: '#2f6b3a', text: '#ffffff' };

/** More digits do not fit into a badge. */
const mostShown = 999;

/** Empty where nothing is hidden, since an everyday zero says nothing. */
export function badgeText(state: PageState): string {
  if (!state.on || state.hidden === 0) return '';
  return state.hidden > mostShown ? `${mostShown}+` : String(state.hidden);
}

/** A frame without comments must not wipe the number of one that has some. */
export function speaksForPage({ status }: PageState, frameId: number): boolean {
  return frameId === 0 || status === 'on' || status === 'off' || status === 'failed';
}

/**
 * Shows the state of a page on its tab's toolbar button. Never rejects: a tab may close at any moment. The browser
 * itself takes the badge away when the tab goes to another page.
 */
export async function showBadge(state: PageState, tabId: number, words: BadgeWords): Promise<void> {
  const text = badgeText(state);
  const title = text === '' ? words.name() : words.hidden(state.hidden);
  const { action } = browser;
  const changes = [
    () => action.setBadgeText({ tabId, text }),
    () => action.setTitle({ tabId, title }),
    () => action.setBadgeBackgroundColor({ tabId, color: colours.background }),
    () => action.setBadgeTextColor({ tabId, color: colours.text }),
  ];
  await Promise.allSettled(changes.map(async (change) => change()));
}
