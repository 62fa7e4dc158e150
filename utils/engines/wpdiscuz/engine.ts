// How is wpDiscuz read?

import { defineEngine } from '../shared/define-engine';
import { first, hint, later } from './selectors';

export const wpdiscuz = defineEngine({
  id: 'wpdiscuz',
  name: 'wpDiscuz',
  hint,
  recipes: [later, first],
});
