// How does the bar get into the page, and out of it?

import { render } from 'preact';
import type { BarActions, BarModel } from '@/utils/view/bar';
import { Bar } from './Bar';
import css from './bar.css?inline';

/** What a page could take for its own shortcut or form, while the reader types into the bar. */
const keptInside = ['keydown', 'keyup', 'keypress', 'input', 'change'];

export interface MountedBar {
  update(model: BarModel): void;
  unmount(): void;
}

/**
 * Puts a bar into `root`, under an element of its own: the host and its styles belong to whoever made them.
 * Nothing is drawn before the first `update`.
 */
export function mountBar(root: ShadowRoot, actions: BarActions): MountedBar {
  const style = document.createElement('style');
  style.textContent = css;
  const inner = document.createElement('div');
  for (const type of keptInside) inner.addEventListener(type, (event) => event.stopPropagation());
  root.append(style, inner);
  const { lent, takeBack } = lend(actions);
  return {
    update: (model) => render(<Bar model={model} actions={lent} />, inner),
    unmount() {
      takeBack();
      render(null, inner);
      inner.remove();
      style.remove();
    },
  };
}

/**
 * Buttons may outlive the bar: Chromium (156) keeps those of shadow trees in the list of a form that stands around them, also
 * when they are gone, and with them all that they could do: the whole thread, 2 kB a comment.
 */
function lend(actions: BarActions): { readonly lent: BarActions; takeBack(): void } {
  const owner: { actions?: BarActions } = { actions };
  const lent = new Proxy({} as BarActions, {
    get: (_, name: keyof BarActions) => (argument: never) => owner.actions?.[name](argument),
  });
  return {
    lent,
    takeBack() {
      delete owner.actions;
    },
  };
}
