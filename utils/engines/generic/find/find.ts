// Where on a page do the comments stand that no recipe describes?

import type { Pause } from '@/utils/reading/pause';
import { buildOutline } from '../outline/outline';
import type { Found } from './segment';

/** The thread of the page under `root`; undefined if nothing resembles one. */
export async function findComments(root: Element, pause: Pause): Promise<Found | undefined> {
  await buildOutline(root, pause);
  return undefined;
}
