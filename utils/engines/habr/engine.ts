// How is Habr read?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const habr = defineEngine({
  id: 'habr',
  name: 'Habr',
  fromDocumentation: true,
  heldBy: 'Vue',
  hint,
  recipes,
});
