// What does the reader do inside a thread, as far as it is meant for us?

import type { CommentId } from '@/utils/forest/comment';
import { marks } from './marks';

export interface ThreadGestures {
  /** Fold button, gutter, thread line, or the line that stands for a folded branch. */
  toggleFold(id: CommentId): void;
  showComment(id: CommentId): void;
  /** Detaches a comment from the parent that was concluded, or takes that back. */
  toggleConclusion(id: CommentId): void;
}

/** Width of the strip, in CSS pixels, in which the thread line of a branch or comment can be clicked. */
const gutter = 24;

/**
 * One listener for the whole thread. Clicks on the page's own links and controls, on text, with a modifier or with
 * a selection are the page's and are left alone.
 */
export function listenToThread(
  container: Element,
  ownerOf: (element: Element) => CommentId | undefined,
  gestures: ThreadGestures,
  signal: AbortSignal,
): void {
  container.addEventListener('click', (event) => onClick(event as MouseEvent), { signal });

  function onClick(event: MouseEvent): void {
    const target = event.target;
    if (!(target instanceof Element) || event.button !== 0) return;
    const control = target.closest(`[${marks.fold}], [${marks.show}], [${marks.detach}]`);
    const owner = control?.parentElement ? ownerOf(control.parentElement) : undefined;
    if (control && owner !== undefined) {
      event.preventDefault();
      if (control.hasAttribute(marks.fold)) gestures.toggleFold(owner);
      else if (control.hasAttribute(marks.detach)) gestures.toggleConclusion(owner);
      else gestures.showComment(owner);
      return;
    }
    const lined = ownerOf(target);
    if (lined === undefined || !isOnLine(event, target) || hasSelection(target)) return;
    gestures.toggleFold(lined);
  }
}

function isOnLine(event: MouseEvent, target: Element): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (target.hasAttribute(marks.folded)) return true;
  if (!target.hasAttribute(marks.branch) && !target.hasAttribute(marks.lined)) return false;
  const box = target.getBoundingClientRect();
  const rightToLeft = target.ownerDocument.defaultView?.getComputedStyle(target).direction === 'rtl';
  const inset = rightToLeft ? box.right - event.clientX : event.clientX - box.left;
  return inset >= 0 && inset <= gutter;
}

function hasSelection(target: Element): boolean {
  return target.ownerDocument.getSelection()?.isCollapsed === false;
}
