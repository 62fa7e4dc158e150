// Where does the focus go when the tree or the bar that it was in is built anew?

import { type PageRoot, rootOf } from '@/utils/reading/page-roots';
import { marks } from './marks';

const controls = [marks.fold, marks.detach, marks.show].map((mark) => `button[${mark}]`);
const bars = `[${marks.bar}]`;
const comments = `[${marks.comment}]`;

/**
 * Remembers what has the focus; the result gives it to what stands there by now: of ours the same control of the same comment or bar, else what
 * of the bar is in its place ("Go on" for "Cancel") or first; of the page the same element, which may have been out of sight for a moment. Whoever has gone elsewhere meanwhile stays there.
 */
export function rememberFocus(document: Document): () => void {
  const active = activeIn(document);
  const find = active && (active.matches(bars) ? findInBar(active) : findAtComment(active));
  const tree = active && rootOf(active);
  return () => {
    const next = find ? tree && find(tree) : active;
    if (document.activeElement === document.body && next instanceof HTMLElement)
      next.focus({ preventScroll: true });
  };
}

/** In the tree that the thread stands in: of what has the focus in a shadow root, the document names the host alone. */
export function activeIn(tree: PageRoot): Element | null {
  const { activeElement: active } = tree;
  return active?.shadowRoot?.activeElement && !active.matches(bars) ? activeIn(active.shadowRoot) : active;
}

type Find = (tree: PageRoot) => HTMLElement | undefined | null;

function findInBar(host: Element): Find {
  const before = controlsOf(host);
  const active = host.shadowRoot?.activeElement;
  const name = nameOf(active);
  const place = before.indexOf(active as HTMLElement);
  const at = [...rootOf(host).querySelectorAll(bars)].indexOf(host);
  return (tree) => {
    const all = controlsOf(tree.querySelectorAll(bars)[at]);
    const inPlace = all.length === before.length ? all[place] : undefined;
    return all.find((control) => nameOf(control) === name) ?? inPlace ?? all[0];
  };
}

function controlsOf(host: Element | undefined): HTMLElement[] {
  return [...(host?.shadowRoot?.querySelectorAll<HTMLElement>(':is(button, input, select):enabled') ?? [])];
}

function nameOf(control: Element | null | undefined): string | null | undefined {
  return control?.ariaLabel ?? control?.textContent;
}

function findAtComment(active: Element): Find | undefined {
  const id = active.closest(comments)?.getAttribute(marks.comment);
  const kind = controls.find((control) => active.matches(control));
  if (id == null || !(kind || active.matches(comments))) return undefined;
  const place = `[${marks.comment}="${CSS.escape(id)}"] ${kind ?? ''}`;
  return (tree) => tree.querySelector<HTMLElement>(place);
}
