// How is Slashdot read?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const slashdot = defineEngine({
  id: 'slashdot',
  name: 'Slashdot',
  hint,
  recipes,
});
