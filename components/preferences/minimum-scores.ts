// Which minimum scores does the form offer?

import { i18n } from '#i18n';
import { showNumber } from '../show-number';

/** Scoop's scale in halves, which is the only one that every supported site has. */
const scale = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5];

/** "All comments", then the scale; a stored score outside it is in its place, so that the form tells the truth. */
export function minimumScores(stored: number | null): readonly (number | null)[] {
  const offered = stored === null || scale.includes(stored) ? scale : [...scale, stored];
  return [null, ...offered.toSorted((a, b) => a - b)];
}

export function minimumWords(minimum: number | null): string {
  return minimum === null ? i18n.t('score.all') : i18n.t('score.above', [showNumber(minimum)]);
}
