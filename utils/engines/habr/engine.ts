// How is Habr read?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const habr = defineEngine({
  id: 'habr',
  name: 'Habr',
  evidence: 'documentation',
  heldBy: 'Vue',
  hint,
  recipes,
});
