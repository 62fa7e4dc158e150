// How is a comment folded whose replies stand outside of it, so that no element can hide them all?

import type { CommentId } from '@/utils/forest/comment';
import type { Row } from '@/utils/view/view-plan';
import { createFoldButton, createFoldNote, labelFoldButton, writeWords } from './controls';
import type { LayoutTools } from './layout-tools';
import { placeButton, type StubLine, seenHolder } from './stub-line';

/** The controls of one comment. */
export interface FoldControl extends StubLine {
  /** What says how many replies are folded; there only while they are. */
  note: HTMLElement | undefined;
}

/**
 * Brings button and note of a comment after its row. The replies themselves are hidden one by one, by their own rows.
 * @param notes whether a note has to say how many are folded, since no branch does
 */
export function showFoldControl(
  { ledger, words, document, commentOf, own: takeOwn }: LayoutTools,
  own: FoldControl,
  id: CommentId,
  row: Row,
  notes: boolean,
): void {
  if (row.replies === 0 && !own.button) return;
  if (!own.button) {
    own.button = createFoldButton(document);
    takeOwn(own.button, id);
    ledger.add(own.button, own.content, own.content.firstChild, 'control');
  }
  placeButton(ledger, own);
  labelFoldButton(own.button, words, commentOf(id), row.replies, row.folded);
  // What holds the controls may be seen though its comment is not: another's reply stands in it.
  const foldable = row.foldable && !row.insideFold;
  own.button.toggleAttribute('hidden', !foldable);
  const folded = notes && row.folded && foldable;
  const holder = seenHolder(own);
  if (own.note && (!folded || own.note.parentNode !== holder)) {
    ledger.remove(own.note);
    own.note = undefined;
  }
  if (!folded) return;
  const note = own.note ?? createFoldNote(document);
  takeOwn(note, id);
  writeWords(note, words.replies(row.replies));
  if (!own.note) ledger.add(note, holder, null, 'control');
  own.note = note;
}
