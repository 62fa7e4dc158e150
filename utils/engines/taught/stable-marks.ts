// By which marks of an element could its like on other pages be known?

import { classesOf } from '../shared/classes-of';

/** Said of one comment, of its place in the row, or of how it is shown at the moment; not of what it is. */
const passing = new Set(
  (
    'odd even alt first last active open opened closed collapsed expanded folded hidden visible hover focus current selected new ' +
    'unread read highlighted highlight target byuser bypostauthor parent child top-level has-children has-replies no-replies ' +
    'clearfix clear cf loaded loading lazy thread-odd thread-even thread-alt'
  ).split(' '),
);

/** Whether a class is said of one comment, of its author or of its level, and so not of the next one that comes. */
export function isPassing(name: string): boolean {
  return passing.has(name.toLowerCase()) || /^(?:depth|level|indent)-?\d+$|author/i.test(name);
}

/** Made by a machine (`css-1x7f9q`, `sc-bdVaJa`), so that the next build has another; or numbered. */
function isMade(name: string): boolean {
  return /\d/.test(name) || name.length > 60 || /^(css|sc|jsx|emotion|svelte)-/.test(name);
}

/** The classes that say what an element is. */
export function stableClasses(element: Element): string[] {
  return classesOf(element)
    .filter((name) => !isMade(name) && !passing.has(name.toLowerCase()))
    .slice(0, 6);
}

/** `comment-` of `comment-17`; undefined where the id has no number, or nothing before it. */
function idPrefix(id: string): string | undefined {
  return /^([a-z][a-z_-]{1,30}?)\d+$/i.exec(id)?.[1];
}

/** Attributes in which engines keep numbers of comments, or say what an element is. */
const telling = /^data-(?:[a-z-]*comment[a-z-]*|(?:post|reply|message|node)-?id|id|fullname|author)$/;

function attributeMarks(element: Element): string[] {
  const marks = element
    .getAttributeNames()
    .filter((name) => telling.test(name))
    .slice(0, 4)
    .map((name) => `[${name}]`);
  for (const name of ['itemprop', 'itemtype', 'role']) {
    const value = element.getAttribute(name);
    if (value && value.length < 80) marks.push(`[${name}="${CSS.escape(value)}"]`);
  }
  const prefix = idPrefix(element.id);
  return prefix === undefined ? marks : [...marks, `[id^="${prefix}"]`];
}

/** Selectors of the element alone, without what it stands in; first those that say least. */
export function ownSelectors(element: Element): string[] {
  const tag = element.localName;
  const classes = stableClasses(element).map((name) => `.${CSS.escape(name)}`);
  const all = classes.length > 1 ? [`${tag}${classes.join('')}`] : [];
  return [...classes, ...classes.map((one) => tag + one), ...all, ...attributeMarks(element)];
}

/**
 * The selector that says most of what an element is, for a step of a path.
 * @param most so many classes at most
 */
export function stepSelector(element: Element, most?: number): string {
  const classes = stableClasses(element)
    .slice(0, most)
    .map((name) => `.${CSS.escape(name)}`);
  return element.localName + classes.join('');
}
