// How is phpBB read, versions 2 and 3?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const phpbb = defineEngine({
  id: 'phpbb',
  name: 'phpBB',
  hint,
  recipes,
});
