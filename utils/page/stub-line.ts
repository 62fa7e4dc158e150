// Where does the line of a hidden comment stand, and what stands in it?

import type { CommentId } from '@/utils/forest/comment';
import type { Row } from '@/utils/view/view-plan';
import { wrapStub } from './cells';
import { createStub } from './controls';
import type { LayoutTools } from './layout-tools';
import type { Ledger } from './ledger';
import { marks } from './marks';

/** The line of one comment; there only while it is one. */
export interface StubLine {
  stub: Element | undefined;
  readonly content: Element;
  /** Folds the replies; in the line while the comment's own content is away. */
  button: HTMLButtonElement | undefined;
}

/**
 * Puts the line before a comment's first element, or takes it away; not where an ancestor is folded. A line that says what it said stays,
 * and with it the focus on what is in it.
 * @returns the line that stands now
 */
export function showStubLine(
  { ledger, words, document, commentOf, own: takeOwn }: LayoutTools,
  own: StubLine,
  id: CommentId,
  row: Row,
  first: Element | undefined,
): Element | undefined {
  const isStub = row.display === 'stub' && !row.insideFold && first?.parentNode;
  const line = isStub && row.reason && createStub(document, words, commentOf(id), row.reason);
  if (line && own.stub?.isConnected && says(own.stub) === says(line)) return own.stub;
  if (own.stub) {
    if (own.button && own.stub.contains(own.button)) placeFirst(ledger, own.button, own.content);
    ledger.remove(own.stub);
  }
  own.stub = undefined;
  if (!line || !first?.parentNode) return undefined;
  own.stub = wrapStub(line, first);
  const depth = own.content.getAttribute(marks.depth);
  if (depth !== null) line.setAttribute(marks.depth, depth);
  for (const element of [own.stub, ...own.stub.querySelectorAll('*')]) takeOwn(element, id);
  ledger.add(own.stub, first.parentNode, first, 'control');
  return own.stub;
}

/** Where the controls of a comment can be seen: in its line while that stands for its content. */
export function seenHolder({ stub, content }: Pick<StubLine, 'stub' | 'content'>): Element {
  if (!stub || !content.closest(`[${marks.hidden}]`)) return content;
  return stub.matches(`[${marks.stub}]`) ? stub : (stub.querySelector(`[${marks.stub}]`) ?? content);
}

/** Brings the fold button of a comment to where it can be seen. */
export function placeButton(ledger: Ledger, own: StubLine): void {
  const holder = seenHolder(own);
  if (own.button && holder !== own.content && own.button.parentNode !== holder)
    placeFirst(ledger, own.button, holder);
}

function placeFirst(ledger: Ledger, button: HTMLButtonElement, holder: Element): void {
  ledger.add(button, holder, holder.firstChild, 'control');
}

function says(line: Element): string | null | undefined {
  return line.querySelector('span')?.textContent;
}
