// How is Serendipity read?

import { defineEngine } from '../shared/define-engine';
import { hint, thread } from './selectors';

export const serendipity = defineEngine({
  id: 'serendipity',
  name: 'Serendipity',
  hint,
  recipes: [thread],
});
