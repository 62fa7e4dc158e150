// How does what the reader is told while they point get onto the page, and away again?

import { type ComponentChild, render } from 'preact';
import type { TeachActions, TeachModel } from '@/utils/view/teach';
import { PointedNote } from './PointedNote';
import { TeachPanel } from './TeachPanel';
import css from './teach.css?inline';

export interface MountedPanel {
  update(model: TeachModel): void;
  focus(): void;
  unmount(): void;
}

/** Draws into `root`, which belongs to whoever watches what is pointed at. */
export function mountPanel(root: ShadowRoot, actions: TeachActions): MountedPanel {
  return mount(root, (model) => <TeachPanel model={model} actions={actions} />);
}

/** In a frame: all but the words stands in the page around it. */
export function mountNote(root: ShadowRoot): MountedPanel {
  return mount(root, ({ pointed }) => <PointedNote pointed={pointed} />);
}

function mount(root: ShadowRoot, draw: (model: TeachModel) => ComponentChild): MountedPanel {
  const style = document.createElement('style');
  style.textContent = css;
  const inner = document.createElement('div');
  root.append(style, inner);
  return {
    update: (model) => render(draw(model), inner),
    focus: () => inner.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true }),
    unmount() {
      render(null, inner);
      inner.remove();
      style.remove();
    },
  };
}
