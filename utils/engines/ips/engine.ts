// How is Invision Community read, once IP.Board?

import { defineEngine } from '../shared/define-engine';
import { hint, recipes } from './selectors';

export const ips = defineEngine({
  id: 'ips',
  name: 'Invision Community',
  hint,
  recipes,
});
