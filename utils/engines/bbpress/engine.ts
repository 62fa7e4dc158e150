// How is bbPress read?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const bbpress = defineEngine({
  id: 'bbpress',
  name: 'bbPress',
  hint,
  recipes,
});
