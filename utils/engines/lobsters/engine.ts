// How are Lobsters and its forks read?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const lobsters = defineEngine({
  id: 'lobsters',
  name: 'Lobsters',
  hint,
  recipes,
});
