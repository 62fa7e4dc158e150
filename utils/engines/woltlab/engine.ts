// How is WoltLab Suite read?

import { defineEngine } from '../shared/define-engine';
import { hint, proof, recipes } from './selectors';

export const woltlab = defineEngine({
  id: 'woltlab',
  name: 'WoltLab Suite',
  hint,
  proof,
  recipes,
});
