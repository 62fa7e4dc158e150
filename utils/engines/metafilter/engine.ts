// How is MetaFilter read?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const metafilter = defineEngine({
  id: 'metafilter',
  name: 'MetaFilter',
  fromDocumentation: true,
  hint,
  recipes,
});
