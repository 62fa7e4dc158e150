// How is Disqus read?

import { defineEngine } from '../shared/define-engine';
import { embed, hint, js, legacy } from './selectors';

export const disqus = defineEngine({
  id: 'disqus',
  name: 'Disqus',
  hint,
  recipes: [embed, js, legacy],
});
