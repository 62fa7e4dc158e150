// How does a test put a bar on a page?

import { within } from '@testing-library/preact';
import { mountBar } from '@/components/bar/mount-bar';
import type { BarModel } from '@/utils/view/bar';
import { recordActions } from './bar-model';

/** The bar in an open shadow root, with the colours of a page around it; `place` is what gives it its width. */
export function openBar(model: BarModel, look: Readonly<Record<string, string>> = {}) {
  const host = document.createElement('div');
  for (const [name, value] of Object.entries(look))
    host.style.setProperty(`--understory-page-${name}`, value);
  const place = document.createElement('div');
  place.append(host);
  document.body.replaceChildren(place);
  const root = host.attachShadow({ mode: 'open' });
  const { asked, actions } = recordActions();
  const bar = mountBar(root, actions);
  bar.update(model);
  const inner = root.querySelector('div') as HTMLElement;
  return { place, host, root, bar, asked, screen: within(inner) };
}
