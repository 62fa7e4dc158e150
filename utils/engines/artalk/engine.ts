// How is Artalk read?

import { defineEngine } from '../shared/define-engine';
import { hint, thread } from './selectors';

export const artalk = defineEngine({
  id: 'artalk',
  name: 'Artalk',
  hint,
  recipes: [thread],
});
