// How is Twikoo read?

import { defineEngine } from '../shared/define-engine';
import { hint, thread } from './selectors';

export const twikoo = defineEngine({
  id: 'twikoo',
  name: 'Twikoo',
  heldBy: 'Vue',
  hint,
  recipes: [thread],
});
