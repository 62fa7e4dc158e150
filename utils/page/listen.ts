// What does the reader do inside a thread, as far as it is meant for us?

import type { CommentId } from '@/utils/forest/comment';
import { marks } from './marks';

export interface ThreadGestures {
  /** Fold button, gutter, thread line, or the line that stands for a folded branch. */
  toggleFold(id: CommentId): void;
  showComment(id: CommentId): void;
  /** Detaches a comment from the parent that was concluded, or takes that back. */
  toggleConclusion(id: CommentId): void;
  /** Before the page hears of a press that is meant for it. */
  pressPage(pressed: Element): void;
}

const folds = `[${marks.fold}], [${marks.foldNote}]`;
const controls = `${folds}, [${marks.show}], [${marks.detach}]`;

/** Width of the strip, in CSS pixels, in which the thread line of a branch or comment can be clicked. */
const gutter = 24;

/**
 * Two listeners for the whole thread, on the element that holds it. A click on a control of ours is ours alone: pages open a comment wherever it is
 * clicked, or let no click through. Clicks on the page's own links and controls, on text, with a modifier or with a selection are the page's.
 */
export function listenToThread(
  around: Element,
  ownerOf: (element: Element) => CommentId | undefined,
  gestures: ThreadGestures,
  signal: AbortSignal,
): void {
  around.addEventListener('click', (event) => pressControl(event as MouseEvent), { signal, capture: true });
  around.addEventListener('click', (event) => pressLine(event as MouseEvent), { signal });

  function pressControl(event: MouseEvent): void {
    const target = event.target;
    if (!(target instanceof Element) || event.button !== 0) return;
    const control = target.closest(controls);
    const owner = control ? ownerOf(control) : undefined;
    if (!control || owner === undefined) {
      gestures.pressPage(target);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (control.matches(folds)) gestures.toggleFold(owner);
    else if (control.hasAttribute(marks.detach)) gestures.toggleConclusion(owner);
    else gestures.showComment(owner);
  }

  function pressLine(event: MouseEvent): void {
    const target = event.target;
    if (!(target instanceof Element) || event.button !== 0) return;
    const lined = ownerOf(target);
    if (lined === undefined || !isOnLine(event, target) || hasSelection(target)) return;
    gestures.toggleFold(lined);
  }
}

function isOnLine(event: MouseEvent, target: Element): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (target.hasAttribute(marks.folded)) return true;
  if (!target.hasAttribute(marks.branch) && !target.hasAttribute(marks.lined)) return false;
  const style = target.ownerDocument.defaultView?.getComputedStyle(target);
  const box = target.getBoundingClientRect();
  const inset = style?.direction === 'rtl' ? box.right - event.clientX : event.clientX - box.left;
  // An indented row has the lines of what it answers before its own, which is next to its text.
  const before = target.hasAttribute(marks.depth)
    ? Math.max(0, Number.parseFloat(style?.paddingInlineStart ?? '') - gutter)
    : 0;
  return inset >= before && inset <= before + gutter;
}

function hasSelection(target: Element): boolean {
  // Chromium (156) calls one within a shadow root collapsed.
  return target.ownerDocument.getSelection()?.type === 'Range';
}
