// How is Reddit read since 2023?

import { defineEngine } from '../shared/define-engine';
import { hint, proof, recipes } from './selectors';

export const reddit = defineEngine({
  id: 'reddit',
  name: 'Reddit (since 2023)',
  fromDocumentation: true,
  heldBy: 'Lit',
  hint,
  proof,
  recipes,
});
