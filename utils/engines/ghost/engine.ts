// How is Ghost read?

import { defineEngine } from '../shared/define-engine';
import { hint, thread } from './selectors';

export const ghost = defineEngine({
  id: 'ghost',
  name: 'Ghost',
  heldBy: 'React',
  hint,
  recipes: [thread],
});
