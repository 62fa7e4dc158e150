// Which layout brings this thread onto its page: moved comments, rows in order, or comments that stay where they are?

import type { Forest } from '@/utils/forest/forest';
import { isElement } from '@/utils/reading/is-element';
import type { Places } from '@/utils/reading/places';
import { areRows } from './cells';
import { isHeldByFramework } from './host-framework';
import type { Layout } from './layout';
import type { LayoutTools } from './layout-tools';
import { openRowsLayout } from './rows-layout';
import { isSlotted } from './slots';
import { openStillLayout } from './still-layout';
import { openTreeLayout } from './tree-layout';

/** @param indents whether rows need an indentation of ours */
export function openLayout(
  tools: LayoutTools,
  places: Places,
  root: Element,
  container: Element,
  isHeld: boolean,
  indents: boolean,
): Layout {
  const isStill =
    isHeld ||
    isDeeper(tools.forest(), deepest) ||
    isSlotted(places) ||
    isHeldByFramework(root, firstComments(places));
  if (isStill) return openStillLayout(tools, places, root, indents);
  if (areRows(places)) return openRowsLayout(tools, places, indents);
  return openTreeLayout(tools, places, container);
}

/** As many as tell how all are drawn. */
const fewComments = 3;

function firstComments(places: Places): readonly Element[] {
  const first = [...places.values().take(fewComments)];
  return first.flatMap(({ own }) => own.filter(isElement));
}

/**
 * A tree of nested elements has one to three of them for each level. From a few thousand levels on Chromium's layout runs out of stack, and the tab is gone: two thousand
 * were borne, four thousand not; its parser nests 512 at most. Such a thread stays flat, and is indented.
 */
const deepest = 300;

export function isDeeper(forest: Forest, most: number): boolean {
  for (const depth of forest.depths.values()) if (depth > most) return true;
  return false;
}
