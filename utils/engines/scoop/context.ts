// What does a thread say once for all its comments?

import { defined } from '@/utils/reading/defined';
import type { Scale } from '@/utils/reading/score';
import * as selectors from './selectors';

export interface Context {
  /** `/comments/2010/12/4/155121/180`, as links name the story; undefined if the page does not say. */
  readonly story?: string;
  readonly scale: Scale;
  /** Against which URLs are resolved. */
  readonly base: string;
}

/** `rating_min` and `rating_max` of a stock installation. */
const stockScale: Scale = { min: 1, max: 5 };

/** Ends of the scale that a member is offered: Kuro5hin has 1 to 3, trusted members get a 0 as well. */
function readScale(root: Element): Scale {
  const choices = [...root.querySelectorAll<HTMLOptionElement | HTMLInputElement>(selectors.ratingChoice)];
  const name = (choice: Element) => choice.closest('select')?.name ?? choice.getAttribute('name');
  const first = choices[0] && name(choices[0]);
  const values = choices
    .filter((choice) => name(choice) === first)
    .map((choice) => Number.parseFloat(choice.value))
    .filter((value) => !Number.isNaN(value));
  return values.length > 1 ? { min: Math.min(...values), max: Math.max(...values) } : stockScale;
}

/** Reading one comment again must not cost a look at the whole thread. */
const known = new WeakMap<Element, Context>();

/** What {@link readContext} found at an earlier reading of the same thread, else what it finds now. */
export function rememberedContext(root: Element): Context {
  return known.get(root) ?? readContext(root);
}

export function readContext(root: Element): Context {
  const input = root.querySelector<HTMLInputElement>(selectors.storyId);
  const number = input?.getAttribute('value')?.trim();
  const isPoll = input?.name.toLowerCase() === 'qid';
  const context = defined({
    story: number ? `/comments/${isPoll ? 'poll/' : ''}${number}` : undefined,
    scale: readScale(root),
    base: root.ownerDocument.baseURI,
  });
  known.set(root, context);
  return context;
}
