// How is vBulletin read, versions 3 to 5?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const vbulletin = defineEngine({
  id: 'vbulletin',
  name: 'vBulletin',
  hint,
  recipes,
});
