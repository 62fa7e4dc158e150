// How is TypePad read?

import { defineEngine } from '../shared/define-engine';
import { early, hint, thread } from './selectors';

export const typepad = defineEngine({
  id: 'typepad',
  name: 'TypePad',
  fromDocumentation: true,
  hint,
  recipes: [thread, early],
});
