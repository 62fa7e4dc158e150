// How is Lemmy read?

import { defineEngine } from '../shared/define-engine';
import { hint, proof, recipes } from './selectors';

export const lemmy = defineEngine({
  id: 'lemmy',
  name: 'Lemmy',
  fromDocumentation: true,
  heldBy: 'Inferno',
  hint,
  proof,
  recipes,
});
