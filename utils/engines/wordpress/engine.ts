// How is WordPress read?

import { defineEngine } from '../shared/define-engine';
import { epoch, hint, thesis, walker } from './selectors';

export const wordpress = defineEngine({
  id: 'wordpress',
  name: 'WordPress',
  hint,
  recipes: [thesis, walker, epoch],
});
