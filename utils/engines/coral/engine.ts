// How is Coral read?

import { defineEngine } from '../shared/define-engine';
import { early, hint, thread } from './selectors';

export const coral = defineEngine({
  id: 'coral',
  name: 'Coral',
  fromDocumentation: true,
  heldBy: 'React',
  hint,
  recipes: [thread, early],
});
