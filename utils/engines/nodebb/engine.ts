// How is NodeBB read?

import { defineEngine } from '../shared/define-engine';
import { hint, proof, recipes } from './selectors';

export const nodebb = defineEngine({
  id: 'nodebb',
  name: 'NodeBB',
  hint,
  proof,
  recipes,
});
