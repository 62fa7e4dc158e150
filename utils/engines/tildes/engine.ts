// How is Tildes read?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const tildes = defineEngine({
  id: 'tildes',
  name: 'Tildes',
  fromDocumentation: true,
  hint,
  recipes,
});
