// How is Waline read?

import { defineEngine } from '../shared/define-engine';
import { hint, thread } from './selectors';

export const waline = defineEngine({
  id: 'waline',
  name: 'Waline, Valine',
  heldBy: 'Vue',
  hint,
  recipes: [thread],
});
