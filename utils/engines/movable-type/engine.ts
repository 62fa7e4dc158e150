// How is Movable Type read?

import { defineEngine } from '../shared/define-engine';
import { early, hint, later, third } from './selectors';

export const movableType = defineEngine({
  id: 'movable-type',
  name: 'Movable Type',
  hint,
  recipes: [later, third, early],
});
