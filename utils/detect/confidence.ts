// Is a finding sure enough to act on, or to ask about?

/** High acts by itself where the reader has turned the site on; middling asks; low is only shown on request. */
export type ConfidenceLevel = 'high' | 'middling' | 'low';

/**
 * Least confidence of each level. Of 59 saved pages without a thread none reached the first and four the second, by weights that had
 * not seen pages of the same kind (scripts/detect/train.ts).
 */
const least = { high: 0.95, middling: 0.5 };

/** @param confidence 0 to 1 */
export function confidenceLevel(confidence: number): ConfidenceLevel {
  if (confidence >= least.high) return 'high';
  return confidence >= least.middling ? 'middling' : 'low';
}
