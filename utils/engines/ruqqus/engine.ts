// How are Ruqqus and its forks read, rDrama and The Motte among them?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const ruqqus = defineEngine({
  id: 'ruqqus',
  name: 'Ruqqus and its forks',
  fromDocumentation: true,
  hint,
  proof: hint,
  recipes,
});
