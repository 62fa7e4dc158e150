// How is GreaterWrong read?

import { defineEngine } from '../shared/define-engine';
import { hint, proof, recipes } from './selectors';

export const greaterWrong = defineEngine({
  id: 'greater-wrong',
  name: 'GreaterWrong',
  fromDocumentation: true,
  hint,
  proof,
  recipes,
});
