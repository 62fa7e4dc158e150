// How is Dreamwidth read?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const dreamwidth = defineEngine({
  id: 'dreamwidth',
  name: 'Dreamwidth',
  fromDocumentation: true,
  hint,
  recipes,
});
