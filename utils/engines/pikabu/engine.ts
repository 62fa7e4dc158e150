// How is Pikabu read?

import { defineEngine } from '../shared/define-engine';
import { hint, proof, recipes } from './selectors';

export const pikabu = defineEngine({
  id: 'pikabu',
  name: 'Pikabu',
  hint,
  proof,
  recipes,
});
