// How are the discussions of GitHub read?

import { defineEngine } from '../shared/define-engine';
import { hint, proof, recipes } from './selectors';

export const github = defineEngine({
  id: 'github',
  name: 'GitHub',
  hint,
  proof,
  recipes,
});
