// How are the blogs of ForumMagnum read, LessWrong and the EA Forum?

import { defineEngine } from '../shared/define-engine';
import { hint, proof, recipes } from './selectors';

export const lesswrong = defineEngine({
  id: 'lesswrong',
  name: 'LessWrong, EA Forum',
  heldBy: 'React',
  hint,
  proof,
  recipes,
});
