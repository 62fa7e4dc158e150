// How is Substack read?

import { defineEngine } from '../shared/define-engine';
import { hint, thread } from './selectors';

export const substack = defineEngine({
  id: 'substack',
  name: 'Substack',
  evidence: 'documentation',
  heldBy: 'React',
  hint,
  recipes: [thread],
});
