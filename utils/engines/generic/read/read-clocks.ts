// When was each comment posted that prints a time of day alone, under a heading with the date?

import { findDate } from '@/utils/reading/dates/find-date';
import { type DateContext, resolveDate } from '@/utils/reading/dates/read-date';
import { isElement } from '@/utils/reading/is-element';
import { lowerCase } from '@/utils/reading/lower-case';
import type { Segment } from '../find/segment';
import type { CommentItems, Item } from './comment-items';
import { voteByPath } from './path-votes';
import type { TimeFound } from './read-times';

const clock =
  /^[^\p{L}\d]{0,3}(?:(?:at|um|à|a las|às|alle|om|o|kl\.?|в) )?\d{1,2}[:.h]\d\d(?::\d\d)?\s?(?:[ap]\.?\s?m\.?|uhr)?[^\p{L}\d]{0,3}$/u;
/** A thread prints times of day if this share of its comments has one at the same place. */
const enough = 0.7;
/** Longest heading, in characters. */
const longest = 60;
/** How far up and back from a comment the heading of its group may stand. */
const levels = 3;
const steps = 4;

/** For comments without a time: the clock that they print, on the day of the last heading before them. */
export function readClocks(
  segments: readonly Segment[],
  comments: readonly CommentItems[],
  context: DateContext,
): readonly (TimeFound | undefined)[] {
  const times: (TimeFound | undefined)[] = Array.from({ length: comments.length });
  const candidates = comments.flatMap(({ items }, comment) =>
    items
      .filter(({ quoted, text }) => !quoted && text.length < 24 && clock.test(lowerCase(text)))
      .map((item) => ({
        comment,
        position: item.position,
        path: item.path,
        text: item.text,
        score: 1,
        item,
      })),
  );
  const [best] = voteByPath(candidates, comments.length)
    .filter(({ coverage }) => coverage >= enough)
    .sort((a, b) => b.coverage - a.coverage);
  if (!best) return times;
  const clocks = new Map(
    (best.firsts as typeof candidates).map(({ comment, item }): [number, Item] => [comment, item]),
  );
  let day: string | undefined;
  for (const [index, segment] of segments.entries()) {
    day = headingBefore(segment, segments[index - 1], context.language) ?? day;
    const item = clocks.get(index);
    if (item === undefined) continue;
    const found = day === undefined ? undefined : findDate(`${day} ${item.text}`, context.language);
    const moment = found?.clock ? resolveDate(found, context) : {};
    const { element, position, text } = item;
    const span = { start: 0, end: text.length };
    times[index] = { time: { ...moment, text }, element, position, item, span };
  }
  return times;
}

/** A short text with a day in it between the comment and the one before. */
function headingBefore(
  { nodes }: Segment,
  before: Segment | undefined,
  language: string | undefined,
): string | undefined {
  let at: ChildNode | null | undefined = nodes[0];
  for (let level = 0; at && level < levels; level++) {
    let node: ChildNode | null = at.previousSibling;
    for (let step = 0; node && step < 2 * steps; step++, node = node.previousSibling) {
      if (before?.nodes.some((one) => node === one || node?.contains(one))) return undefined;
      const text = isElement(node) ? (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim() : '';
      if (text === '' || text.length > longest) continue;
      const date = findDate(text, language);
      if (date?.day && !date.vague && !date.clock) return text.slice(date.start, date.end);
    }
    at = at.parentElement;
  }
  return undefined;
}
