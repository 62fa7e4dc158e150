// How is LWN read?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const lwn = defineEngine({
  id: 'lwn',
  name: 'LWN',
  fromDocumentation: true,
  hint,
  recipes,
});
