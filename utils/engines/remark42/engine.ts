// How is Remark42 read?

import { defineEngine } from '../shared/define-engine';
import { hint, thread } from './selectors';

export const remark42 = defineEngine({
  id: 'remark42',
  name: 'Remark42',
  fromDocumentation: true,
  heldBy: 'Preact',
  hint,
  recipes: [thread],
});
