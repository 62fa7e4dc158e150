// What does a program get that wants this thread as the reader sees it? (docs/export-format.md)

import type { Comment, CommentId, Score } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';
import type { Row, ViewPlan } from './view-plan';
import { readingOrder } from './walk-plan';

export interface JsonExportInput {
  readonly url: string;
  /** Id of the engine: `scoop`, or `generic` where none is known. */
  readonly engine: string;
  /** How sure the recognition was, 0 to 1. */
  readonly confidence: number;
  readonly forest: Forest;
  readonly plan: ViewPlan;
}

/** The thread in the documented format `understory.thread/1`, indented, with a line break at the end. */
export function exportJson({ url, engine, confidence, forest, plan }: JsonExportInput): string {
  const comments = readingOrder(plan).map((id) => exportComment(forest, plan, id));
  const thread = { schema: 'understory.thread/1', url, engine, confidence, comments };
  return `${JSON.stringify(thread, null, 2)}\n`;
}

function exportComment(forest: Forest, plan: ViewPlan, id: CommentId) {
  const comment = forest.comments.get(id) as Comment;
  return {
    id,
    parent: forest.parents.get(id) ?? forest.absentParents.get(id) ?? null,
    parentConfidence: forest.inferred.get(id),
    depth: forest.depths.get(id),
    author: comment.author,
    time: comment.time?.iso,
    timeText: comment.time?.text,
    score: comment.score && exportScore(comment.score),
    title: comment.title,
    text: comment.text,
    permalink: comment.permalink,
    state: exportState(plan.rows.get(id) as Row, comment),
  };
}

function exportScore({ kind, value, count, up, down, min, max, text }: Score) {
  return { kind, value: value ?? null, count, up, down, min, max, text };
}

function exportState({ display, reason, folded, insideFold }: Row, { isNew }: Comment) {
  return {
    visible: display === 'shown' && !insideFold,
    folded,
    hiddenBy: reason ?? (insideFold ? 'fold' : null),
    new: isNew ?? false,
  };
}
