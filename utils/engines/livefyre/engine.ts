// How is Livefyre read?

import { defineEngine } from '../shared/define-engine';
import { hint, thread } from './selectors';

export const livefyre = defineEngine({
  id: 'livefyre',
  name: 'Livefyre',
  hint,
  recipes: [thread],
});
