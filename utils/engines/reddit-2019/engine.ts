// How is the Reddit of 2018 to 2023 read?

import { defineEngine } from '../shared/define-engine';
import { hint, proof, recipes } from './selectors';

export const reddit2019 = defineEngine({
  id: 'reddit-2019',
  name: 'Reddit (2018–2023)',
  heldBy: 'React',
  hint,
  proof,
  recipes,
});
