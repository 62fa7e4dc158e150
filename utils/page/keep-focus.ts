// Where does the focus go when the tree or the bar that it was in is built anew?

import { marks } from './marks';

const controls = [marks.fold, marks.detach, marks.show].map((mark) => `button[${mark}]`);
const bars = `[${marks.bar}]`;
const comments = `[${marks.comment}]`;

/**
 * Remembers what has the focus; the result gives it to what stands there by now: of ours the same control of the same comment or bar, else the
 * first of the bar; of the page the same element, which may have been out of sight for a moment. Whoever has gone elsewhere meanwhile stays there.
 */
export function rememberFocus(document: Document): () => void {
  const active = document.activeElement;
  const find = active && (active.matches(bars) ? findInBar(active) : findAtComment(active));
  return () => {
    const next = find ? find(document) : active;
    if (document.activeElement === document.body && next instanceof HTMLElement)
      next.focus({ preventScroll: true });
  };
}

type Find = (document: Document) => HTMLElement | undefined | null;

function findInBar(host: Element): Find {
  const name = nameOf(host.shadowRoot?.activeElement);
  const at = [...host.ownerDocument.querySelectorAll(bars)].indexOf(host);
  return (document) => {
    const root = document.querySelectorAll(bars)[at]?.shadowRoot;
    const all = [...(root?.querySelectorAll<HTMLElement>(':is(button, input, select):enabled') ?? [])];
    return all.find((control) => nameOf(control) === name) ?? all[0];
  };
}

function nameOf(control: Element | null | undefined): string | null | undefined {
  return control?.ariaLabel ?? control?.textContent;
}

function findAtComment(active: Element): Find | undefined {
  const id = active.closest(comments)?.getAttribute(marks.comment);
  const kind = controls.find((control) => active.matches(control));
  if (id == null || !(kind || active.matches(comments))) return undefined;
  const place = `[${marks.comment}="${CSS.escape(id)}"] ${kind ?? ''}`;
  return (document) => document.querySelector<HTMLElement>(place);
}
