// How is Disqus read?

import { defineEngine } from '../shared/define-engine';
import { embed, hint, js, legacy } from './selectors';

export const disqus = defineEngine({
  id: 'disqus',
  name: 'Disqus',
  evidence: 'pages',
  hint,
  recipes: [embed, js, legacy],
});
