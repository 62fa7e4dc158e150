// How is Ghost read?

import { defineEngine } from '../shared/define-engine';
import { hint, thread } from './selectors';

export const ghost = defineEngine({
  id: 'ghost',
  name: 'Ghost',
  evidence: 'pages',
  heldBy: 'React',
  hint,
  recipes: [thread],
});
