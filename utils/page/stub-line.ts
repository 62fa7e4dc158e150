// Where does the line of a hidden comment stand?

import type { CommentId } from '@/utils/forest/comment';
import type { Row } from '@/utils/view/view-plan';
import { wrapStub } from './cells';
import { createStub } from './controls';
import type { LayoutTools } from './layout-tools';

/** The line of one comment; there only while it is one. */
export interface StubLine {
  stub: Element | undefined;
}

/**
 * Puts the line before a comment's first element, or takes it away; not where an ancestor is folded.
 * @returns the line that stands now
 */
export function showStubLine(
  { ledger, words, document, commentOf, own: takeOwn }: LayoutTools,
  own: StubLine,
  id: CommentId,
  row: Row,
  first: Element | undefined,
): Element | undefined {
  if (own.stub) ledger.remove(own.stub);
  own.stub = undefined;
  if (row.display !== 'stub' || !row.reason || row.insideFold || !first?.parentNode) return undefined;
  own.stub = wrapStub(createStub(document, words, commentOf(id), row.reason), first);
  for (const element of [own.stub, ...own.stub.querySelectorAll('*')]) takeOwn(element, id);
  ledger.add(own.stub, first.parentNode, first, 'control');
  return own.stub;
}
