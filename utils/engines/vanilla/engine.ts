// How is Vanilla read?

import { defineEngine } from '../shared/define-engine';
import { hint, proof, recipes } from './selectors';

export const vanilla = defineEngine({
  id: 'vanilla',
  name: 'Vanilla Forums',
  hint,
  proof,
  recipes,
});
