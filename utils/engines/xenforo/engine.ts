// How is XenForo read, in both its generations and where it is nested or embedded?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const xenforo = defineEngine({
  id: 'xenforo',
  name: 'XenForo',
  hint,
  recipes,
});
