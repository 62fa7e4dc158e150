// Which messages do the frames of a page exchange during a lesson, and what counts as one?

import type { Entrance, LessonFrame, LessonOrder, LessonWord } from '@/utils/view/lesson';
import type { TaughtPart, TeachModel } from '@/utils/view/teach';
import { type Fields, isCount, isFields, oneOf } from './message-fields';

/** From the page that leads to the background; answered with frames. */
export interface JoinRequest {
  readonly kind: 'join-lesson';
  readonly by: Entrance;
}

/** From the background to a frame; answered with whether the reader is in it. */
export interface FrameJoinRequest {
  readonly kind: 'join-lesson-here';
  readonly by: Entrance;
}

/** From the page that leads to the background, which takes it to the frame; answered with whether it came there. */
export interface OrderNotice {
  readonly kind: 'lesson-order';
  readonly frame: number;
  readonly order: LessonOrder;
}

/** From a frame to the background, which takes it to the page. */
export interface WordNotice {
  readonly kind: 'lesson-word';
  readonly word: LessonWord;
  /** Which frame says it, as the background knows. */
  readonly frame: number;
}

const parts: readonly TaughtPart[] = ['author', 'time', 'score'];
const steps: readonly TeachModel['step'][] = ['comment', ...parts, 'review'];
const problems: readonly TeachModel['problem'][] = ['not-saved', 'not-in-comment', 'no-comment'];
const plainOrders = ['widen', 'narrow', 'skip', 'save', 'end'] as const;

const entranceIn = ({ by }: Fields) => oneOf<Entrance>(['pointer', 'focus'], by);

/** undefined for anything that is not a request of this kind. */
export function parseJoin<Kind extends (JoinRequest | FrameJoinRequest)['kind']>(
  kind: Kind,
  raw: unknown,
): { readonly kind: Kind; readonly by: Entrance } | undefined {
  if (!isFields(raw) || raw.kind !== kind) return undefined;
  const by = entranceIn(raw);
  return by && { kind, by };
}

export function parseOrder(raw: unknown): OrderNotice | undefined {
  if (!isFields(raw) || raw.kind !== 'lesson-order' || !isCount(raw.frame) || !isFields(raw.order))
    return undefined;
  const order = readOrder(raw.order);
  return order && { kind: raw.kind, frame: raw.frame, order };
}

function readOrder({ do: what, step, key, what: aim, after }: Fields): LessonOrder | undefined {
  const plain = oneOf(plainOrders, what);
  if (plain) return { do: plain };
  if (what === 'leave') return { do: what, ...(isCount(after) && { after }) };
  const wanted = oneOf(steps, what === 'point' ? aim : step);
  if (what === 'point' && wanted && wanted !== 'review') return { do: what, what: wanted };
  if (what === 'follow' && wanted) return { do: what, step: wanted };
  return what === 'key' && typeof key === 'string' ? { do: what, key } : undefined;
}

/** @param frame what the browser says of the sender, whatever the message says */
export function parseWord(raw: unknown, frame?: number): WordNotice | undefined {
  if (!isFields(raw) || raw.kind !== 'lesson-word' || !isFields(raw.word)) return undefined;
  const from = frame ?? raw.frame;
  const word = readWord(raw.word);
  return word && isCount(from) ? { kind: raw.kind, word, frame: from } : undefined;
}

function readWord(raw: Fields): LessonWord | undefined {
  const { say, key, host, saved, turn } = raw;
  if (say === 'key') return typeof key === 'string' ? { say, key } : undefined;
  if (say === 'end') return typeof saved === 'boolean' ? { say, saved } : undefined;
  if (say === 'frame') {
    const by = entranceIn(raw);
    return by && { say, by, ...(typeof host === 'string' && { host }) };
  }
  const model = say === 'show' ? readModel(raw.model) : undefined;
  return model && { say: 'show', model, ...(isCount(turn) && { turn }) };
}

/** Without the words of the frame, which stay there. */
function readModel(raw: unknown): TeachModel | undefined {
  if (!isFields(raw)) return undefined;
  const { comments, levels, canWiden, canNarrow, known } = raw;
  const step = oneOf(steps, raw.step);
  const problem = oneOf(problems, raw.problem);
  if (!step || typeof canWiden !== 'boolean' || typeof canNarrow !== 'boolean') return undefined;
  return {
    step,
    canWiden,
    canNarrow,
    known: Array.isArray(known) ? parts.filter((part) => known.includes(part)) : [],
    ...(isCount(comments) && { comments }),
    ...(isCount(levels) && { levels }),
    ...(problem && { problem }),
  };
}

export function parseFrames(raw: unknown): readonly LessonFrame[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((one: unknown) =>
    isFields(one) && isCount(one.id) ? [{ id: one.id, hasReader: one.hasReader === true }] : [],
  );
}
