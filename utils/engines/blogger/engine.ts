// How is Blogger read?

import { defineEngine } from '../shared/define-engine';
import { boxes, classic, early, hint, threaded } from './selectors';

export const blogger = defineEngine({
  id: 'blogger',
  name: 'Blogger',
  hint,
  recipes: [threaded, boxes, classic, early],
});
