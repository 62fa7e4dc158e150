// How is Discourse read?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const discourse = defineEngine({
  id: 'discourse',
  name: 'Discourse',
  hint,
  recipes,
});
