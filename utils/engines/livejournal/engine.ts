// How is LiveJournal read?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const livejournal = defineEngine({
  id: 'livejournal',
  name: 'LiveJournal',
  fromDocumentation: true,
  hint,
  recipes,
});
