// How is HubSpot read?

import { defineEngine } from '../shared/define-engine';
import { hint, thread } from './selectors';

export const hubspot = defineEngine({
  id: 'hubspot',
  name: 'HubSpot',
  hint,
  recipes: [thread],
});
