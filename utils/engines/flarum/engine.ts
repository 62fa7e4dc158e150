// How is Flarum read?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const flarum = defineEngine({
  id: 'flarum',
  name: 'Flarum',
  heldBy: 'Mithril',
  hint,
  recipes,
});
