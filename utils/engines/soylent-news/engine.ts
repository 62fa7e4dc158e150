// How is SoylentNews read?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const soylentNews = defineEngine({
  id: 'soylent-news',
  name: 'SoylentNews',
  fromDocumentation: true,
  hint,
  recipes,
});
