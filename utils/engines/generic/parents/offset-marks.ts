// By how much does a comment's markup push it aside: styles, classes, spacer images, empty cells?

import { mapInSteps, type Steps } from '@/utils/reading/steps';
import { amount } from '../outline/signals';
import type { Marks } from './level-marks';
import { elementsOf, type Territories } from './territories';

/** Elements of a comment that are looked at; what is further in shifts words, not the comment. */
const cap = 14;
const shift =
  /(?:^|[;\s])(?:margin|padding)-(?:left|inline-start)\s*:\s*(?:calc\(\s*)?(\d{1,4}(?:\.\d{1,3})?)\s*(px|r?em|%|pt|vw|ch)?(?:\s*\*\s*(\d{1,3}))?/gi;
const shiftFromRight =
  /(?:^|[;\s])(?:margin|padding)-(?:right|inline-start)\s*:\s*(?:calc\(\s*)?(\d{1,4}(?:\.\d{1,3})?)\s*(px|r?em|%|pt|vw|ch)?(?:\s*\*\s*(\d{1,3}))?/gi;
/** The level times a length that the site's styles name. */
const multiple =
  /(?:^|[;\s])(?:margin|padding)-(?:left|right|inline-start)\s*:\s*calc\(\s*(?:var\([^()]{1,80}\)\s*\*\s*(\d{1,3})|(\d{1,3})\s*\*\s*var\([^()]{1,80}\))/i;
const shorthand =
  /(?:^|[;\s])margin\s*:\s*(?:[\d.]{1,6}\w{0,3}|auto)\s+(?:[\d.]{1,6}\w{0,3}|auto)\s+(?:[\d.]{1,6}\w{0,3}|auto)\s+(\d{1,4})(px|r?em)?/i;
const placed = /(?:^|[;\s])left\s*:\s*(\d{1,4})(?:px)?/i;
/** `ml-8`, `md:pl-[24px]`, `ms-3`, `offset-md-1`: what common style sheets push aside by so much. */
const classShift =
  /(?:^|[\s:])(?:[mp][ls]-(?:\[)?(\d{1,4}(?:\.\d{1,3})?)(px|r?em)?\]?|(?:col-(?:[a-z]{2}-)?)?offset-(?:[a-z]{2,3}-)?(\d{1,2}))(?=\s|$)/g;
const spacerSource = /s\.gif|spacer|pixel|blank|clear|indent|trans/i;

/** Offsets of each kind by itself. A comment without one stands at 0. */
export function* readOffsetMarks(territories: Territories): Steps<Marks> {
  const { spans } = territories;
  const count = spans.starts.length;
  const marks = {
    style: new Float64Array(count),
    class: new Float64Array(count),
    spacer: new Float64Array(count),
    cells: new Float64Array(count),
    span: new Float64Array(count),
  };
  const isRightToLeft = spans.elements[0]?.closest('[dir]')?.getAttribute('dir') === 'rtl';
  yield* mapInSteps(spans.starts, (start, at) => {
    let saidSomething = false;
    for (const index of elementsOf(territories, at, cap)) {
      const element = spans.elements[index] as Element;
      if (index <= start + 2) {
        marks.style[at] = (marks.style[at] as number) + offsetOf(element, isRightToLeft);
        if (index <= start + 1 && !isRightToLeft)
          marks.class[at] = (marks.class[at] as number) + classOffset(element);
      } else if (saidSomething) break;
      if (saidSomething) continue;
      saidSomething = amount(spans.texts, index, index + 1) > 0;
      const { nodeName } = element;
      if (nodeName === 'IMG') marks.spacer[at] = Math.max(marks.spacer[at] as number, spacerWidth(element));
      if (nodeName !== 'TD' && nodeName !== 'TH') continue;
      const columns = Number(element.getAttribute('colspan'));
      if (columns > 1) marks.span[at] = -columns;
      if (nodeName !== 'TD' || saidSomething || element.firstElementChild) continue;
      marks.cells[at] = (marks.cells[at] as number) + 1;
      marks.spacer[at] = Math.max(marks.spacer[at] as number, cellWidth(element));
    }
  });
  return new Map(Object.entries(marks));
}

function offsetOf(element: Element, isRightToLeft: boolean): number {
  const style = element.getAttribute('style')?.slice(0, 400);
  if (!style) return 0;
  let offset = 0;
  for (const [, number = '', unit, times] of style.matchAll(isRightToLeft ? shiftFromRight : shift))
    offset += Number(number) * pixels(unit) * Number(times ?? 1);
  const [, before, behind] = multiple.exec(style) ?? [];
  offset += Number(before ?? behind ?? 0) * pixels('em');
  const short = shorthand.exec(style);
  if (short && !isRightToLeft) offset += Number(short[1]) * pixels(short[2]);
  const left = placed.exec(style);
  if (left && !isRightToLeft) offset += Number(left[1]);
  return offset;
}

function classOffset(element: Element): number {
  let offset = 0;
  const names = element.getAttribute('class')?.slice(0, 400) ?? '';
  for (const [, number, unit, columns] of names.matchAll(classShift))
    offset += columns ? Number(columns) * pixels('%') : Number(number) * pixels(unit);
  return offset;
}

/** Only the proportions within one page matter. */
function pixels(unit: string | undefined): number {
  if (unit === undefined || unit === 'px') return 1;
  return unit === '%' || unit === 'vw' ? 10 : 16;
}

function spacerWidth(image: Element): number {
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  const height = Number.parseInt(image.getAttribute('height') ?? '', 10);
  const isSpacer = height <= 2 || spacerSource.test(image.getAttribute('src')?.slice(-60) ?? '');
  return isSpacer && width >= 0 ? width : 0;
}

function cellWidth(cell: Element): number {
  const width = cell.getAttribute('width') ?? '';
  return /^\d{1,4}(?:px)?$/.test(width) ? Number.parseInt(width, 10) : 0;
}
