// How are the comments below posts of Stack Exchange read?

import { defineEngine } from '../shared/define-engine';
import { hint, proof, recipes } from './selectors';

export const stackExchange = defineEngine({
  id: 'stack-exchange',
  name: 'Stack Exchange',
  hint,
  proof,
  recipes,
});
