// How is Substack read?

import { defineEngine } from '../shared/define-engine';
import { hint, thread } from './selectors';

export const substack = defineEngine({
  id: 'substack',
  name: 'Substack',
  fromDocumentation: true,
  heldBy: 'React',
  hint,
  recipes: [thread],
});
