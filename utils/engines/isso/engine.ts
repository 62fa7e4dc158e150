// How is Isso read?

import { defineEngine } from '../shared/define-engine';
import { hint, thread } from './selectors';

export const isso = defineEngine({
  id: 'isso',
  name: 'Isso',
  hint,
  recipes: [thread],
});
