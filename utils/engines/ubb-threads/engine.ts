// How is UBB.threads read?

import { defineEngine } from '../shared/define-engine';
import { hint, proof, recipes } from './selectors';

export const ubbThreads = defineEngine({
  id: 'ubb-threads',
  name: 'UBB.threads',
  hint,
  proof,
  recipes,
});
