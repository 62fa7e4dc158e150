// Which elements of the page are of the same kind as the one that the reader points at, or as what is around it?

import { hostOf, parentAcross } from '@/utils/reading/page-roots';
import { isSelector } from './is-selector';
import { checkSelector } from './recipe-fields';
import { ownSelectors, stableClasses, stepSelector } from './stable-marks';

/** Elements that could be the comments. */
export interface Candidate {
  readonly selector: string;
  /** In page order. */
  readonly elements: readonly Element[];
  /** The one that is, or holds, what was pointed at. */
  readonly pointed: Element;
  /** How far it is above what was pointed at. */
  readonly climb: number;
}

/** A comment is seldom further above a word of it than that. */
const highest = 12;
/** No thread on one page has more; what matches more is no description of a comment. */
const most = 20_000;

function anchorOf(element: Element): string | undefined {
  if (element.id !== '' && !/\d/.test(element.id)) return `#${CSS.escape(element.id)}`;
  const [first] = stableClasses(element);
  return first === undefined ? undefined : `.${CSS.escape(first)}`;
}

/** For elements without marks of their own: by what they stand in. */
function selectorsInside(element: Element): string[] {
  const own = stepSelector(element);
  const steps = [own];
  const selectors: string[] = [];
  let at = element.parentElement;
  for (let up = 1; at && up <= 4; up += 1) {
    const anchor = anchorOf(at);
    if (anchor !== undefined) {
      selectors.push(`${anchor} > ${steps.join(' > ')}`);
      if (up === 1) selectors.push(`${anchor} ${own}`);
      break;
    }
    steps.unshift(at.localName);
    at = at.parentElement;
  }
  return selectors;
}

const isSame = (one: readonly Element[], other: readonly Element[]) =>
  one.length === other.length && one.every((element, index) => element === other[index]);

/**
 * All kinds that the pointed element and its ancestors are of, the nearest first; each set of elements once. Those of one kind stand in one
 * tree. The climb goes on around a shadow root: of a comment that is a web component with slots, its buttons alone may stand in one.
 */
export function gatherCandidates(pointed: Element): Candidate[] {
  const { body } = pointed.ownerDocument;
  const candidates: Candidate[] = [];
  let at: Element | undefined = pointed;
  for (let climb = 0; at && at !== body && climb <= highest; climb += 1) {
    const tree = hostOf(at)?.shadowRoot ?? body;
    for (const selector of new Set([...ownSelectors(at), ...selectorsInside(at)])) {
      // Too long to be kept, or of an element whose name is none to a selector: Word's `o:p`.
      if (checkSelector(selector, '', isSelector)) continue;
      const elements: Element[] = [...tree.querySelectorAll(selector)];
      if (elements.length === 0 || elements.length > most || !elements.includes(at)) continue;
      if (candidates.some((known) => isSame(known.elements, elements))) continue;
      candidates.push({ selector, elements, pointed: at, climb });
    }
    at = parentAcross(at);
  }
  return candidates;
}
