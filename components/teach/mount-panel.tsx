// How does the panel for pointing get onto the page, and away again?

import { render } from 'preact';
import type { TeachActions, TeachModel } from '@/utils/view/teach';
import { TeachPanel } from './TeachPanel';
import css from './teach.css?inline';

export interface MountedPanel {
  update(model: TeachModel): void;
  unmount(): void;
}

/** Draws into `root`, which belongs to whoever watches what is pointed at. */
export function mountPanel(root: ShadowRoot, actions: TeachActions): MountedPanel {
  const style = document.createElement('style');
  style.textContent = css;
  const inner = document.createElement('div');
  root.append(style, inner);
  return {
    update: (model) => render(<TeachPanel model={model} actions={actions} />, inner),
    unmount() {
      render(null, inner);
      inner.remove();
      style.remove();
    },
  };
}
