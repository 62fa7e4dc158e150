// How is Kinja read?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const kinja = defineEngine({
  id: 'kinja',
  name: 'Kinja',
  heldBy: 'React',
  hint,
  recipes,
});
