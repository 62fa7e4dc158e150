// How does the reader work with the tree, and what do they see of it?

import { until } from './until.ts';

const comments = '[data-understory-id]';
const folds = 'button[data-understory-fold]';

const list = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

/** Where the trees do not stand there is no comment with a mark of ours. */
export async function expectComments(count: number): Promise<void> {
  await until(`a tree of ${count} comments`, () => list(comments).length === count && hasBar());
}

export async function expectNoTree(): Promise<void> {
  await until('a page without a tree', () => list(comments).length === 0 && !hasBar());
}

export function countComments(): number {
  return list(comments).length;
}

/** Folds or unfolds one comment that is seen. @param which from 0 to 1: from the first such comment to the last */
export async function pressFold(which: number): Promise<void> {
  const button = pick(seenFolds(), which);
  const before = button?.ariaExpanded;
  button?.click();
  await until('a fold that turned', () => button !== undefined && button.ariaExpanded !== before);
}

/** For the keyboard: the next key goes to this comment's button. */
export function focusFold(which: number): string | null {
  const button = pick(seenFolds(), which);
  button?.focus();
  return button?.ariaExpanded ?? null;
}

export async function expectFocusedFold(expanded: string): Promise<void> {
  await until(`a fold button in focus that says ${expanded}`, () => {
    const active = document.activeElement;
    return active?.matches(folds) === true && active.ariaExpanded === expanded;
  });
}

export async function expectEveryFold(expanded: string): Promise<void> {
  await until(`every fold says ${expanded}`, () => {
    const seen = seenFolds();
    return seen.length > 0 && seen.every((button) => button.ariaExpanded === expanded);
  });
}

/** A link has led to this comment. */
export async function expectFound(id: string): Promise<void> {
  await until(`the way to comment "${id}"`, () => {
    const found = document.querySelector('[data-understory-found]');
    const number = found?.closest(comments)?.getAttribute('data-understory-id')?.replace(/\D/g, '');
    return number === id;
  });
}

/** Shows one comment that a filter hides, if one has a stub. */
export function pressShow(which: number): void {
  pick(list('button[data-understory-show]'), which)?.click();
}

function seenFolds(): HTMLElement[] {
  return list(folds).filter((button) => button.checkVisibility());
}

function hasBar(): boolean {
  return document.querySelector('[data-understory-bar]')?.shadowRoot?.querySelector('section') != null;
}

function pick<Item>(items: readonly Item[], which: number): Item | undefined {
  return items[Math.floor(which * items.length)];
}
