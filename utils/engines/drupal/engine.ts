// How is Drupal read?

import { defineEngine } from '../shared/define-engine';
import { hint, thread } from './selectors';

export const drupal = defineEngine({
  id: 'drupal',
  name: 'Drupal',
  hint,
  recipes: [thread],
});
