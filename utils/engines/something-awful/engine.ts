// How are the Something Awful forums read?

import { defineEngine } from '../shared/define-engine';
import { hint, proof, recipes } from './selectors';

export const somethingAwful = defineEngine({
  id: 'something-awful',
  name: 'Something Awful',
  hint,
  proof,
  recipes,
});
