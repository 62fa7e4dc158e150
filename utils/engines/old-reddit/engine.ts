// How are the old Reddit and what was forked from it read?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const oldReddit = defineEngine({
  id: 'old-reddit',
  name: 'Reddit (old) and its forks',
  fromDocumentation: true,
  hint,
  recipes,
});
