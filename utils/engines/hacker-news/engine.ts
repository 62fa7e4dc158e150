// How is Hacker News read?

import { defineEngine } from '../shared/define-engine';
import { hint, proof, recipes } from './selectors';

export const hackerNews = defineEngine({
  id: 'hacker-news',
  name: 'Hacker News',
  hint,
  proof,
  recipes,
});
