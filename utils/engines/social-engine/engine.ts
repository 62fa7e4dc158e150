// How is SocialEngine read?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const socialEngine = defineEngine({
  id: 'social-engine',
  name: 'SocialEngine',
  hint,
  recipes,
});
