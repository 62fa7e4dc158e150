// How does the reader see, and undo, that a reply was only concluded to be one?

import type { CommentId } from '@/utils/forest/comment';
import { createDetachButton, labelDetachButton } from './controls';
import type { LayoutTools } from './layout-tools';
import { marks } from './marks';

/** Returns what shows a comment's concluded parent, anew each time that the reader detaches it or takes that back. */
export function openConclusions({ ledger, words, document, forest, commentOf, concluded, own }: LayoutTools) {
  const buttons = new Map<CommentId, HTMLButtonElement>();
  return (id: CommentId, content: Element): void => {
    const conclusion = concluded.get(id);
    if (!conclusion) return;
    const attached = forest().parents.has(id);
    ledger.setAttribute(content, marks.inferred, attached ? '' : null);
    const button = buttons.get(id) ?? createDetachButton(document);
    const { author } = commentOf(conclusion.parent);
    labelDetachButton(button, words, author, conclusion.confidence, attached);
    if (buttons.has(id)) return;
    buttons.set(id, button);
    own(button, id);
    ledger.add(button, content, content.firstChild, 'control');
  };
}
