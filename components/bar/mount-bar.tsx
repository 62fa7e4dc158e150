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
  return {
    update: (model) => render(<Bar model={model} actions={actions} />, inner),
    unmount() {
      render(null, inner);
      inner.remove();
      style.remove();
    },
  };
}
