// How are many comments hidden and moved, and those between which a page has put text, links or fields?

import { isElement } from '@/utils/reading/is-element';
import { doAtOnce, type Steps, takeSteps } from '@/utils/reading/steps';
import { screenful } from '@/utils/view/diff-plans';
import { rememberFocus } from './keep-focus';
import { withoutBoxes } from './skip-unseen';

/** Fewer changes are cheap in any home. */
const many = 250;
/** Firefox has less to do so from there on, whatever stands between them. Not if they are only hidden: whoever drags the slider for it would lose hold of it. */
const veryMany = 1500;
/** So many strays tell what the others are. */
const sample = 100;
const enough = 20;
/** Among so many nodes there are as many where it matters: lines stand between all comments of such a home. */
const looked = 1000;

/**
 * The same steps; but where lines stand between the comments, all but those of the first screen at once, while their home has no boxes: it is given new
 * ones once. Chromium (156) puts each run of lines between two blocks into a block of its own, and joins two of them by moving all that is
 * in one: to hide 4,000 blocks with a text field and two inputs behind each took 6.1 s, to show them again 10.1, and 0.2 s each so.
 * For each that is moved, Firefox (153) takes its boxes away and looks for their place among all others: a sort took 3.5 s of the processor in nested lists
 * of 5,000, and 32 s of 8,000; so 1.1 and 1.8, and 2.7 instead of 5.3 s in 8,000 rows.
 * @param isOurs does a child of the home belong to a comment?
 * @param moves how many comments are moved at most
 * @param changes how many are hidden or shown, with these
 */
export function* changeMixed(
  home: Element,
  isOurs: (child: Element) => boolean,
  steps: Steps<void>,
  moves: number,
  changes: number,
): Steps<void> {
  const isSlow = import.meta.env.FIREFOX && moves >= veryMany;
  if (isSlow || (changes >= many && isMixed(home, isOurs))) {
    yield* takeSteps(steps, screenful);
    // What has no boxes has no focus in Firefox.
    const giveBack = rememberFocus(home.ownerDocument);
    withoutBoxes([home], () => doAtOnce(steps));
    giveBack();
  } else yield* steps;
}

/** Do lines stand between the blocks in it? How they are laid out is asked of many only: the first answer costs the browser the style of all that we have changed. */
function isMixed(home: Element, isOurs: (child: Element) => boolean): boolean {
  const strays: Node[] = [];
  let node = home.firstChild;
  for (let left = looked; node && left > 0 && strays.length < sample; left -= 1, node = node.nextSibling) {
    const isStray = isElement(node)
      ? !isOurs(node)
      : node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? '');
    if (isStray) strays.push(node);
  }
  return strays.length >= enough && strays.filter(isLine).length >= enough;
}

function isLine(node: Node): boolean {
  return !isElement(node) || getComputedStyle(node).display.startsWith('inline');
}
