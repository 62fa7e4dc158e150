// How is Simple Machines Forum read?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const smf = defineEngine({
  id: 'smf',
  name: 'Simple Machines Forum',
  fromDocumentation: true,
  hint,
  recipes,
});
