// How is Blogger read?

import { defineEngine } from '../shared/define-engine';
import { classic, early, hint, threaded } from './selectors';

export const blogger = defineEngine({
  id: 'blogger',
  name: 'Blogger',
  evidence: 'pages',
  hint,
  recipes: [threaded, classic, early],
});
