// Is a finding sure enough to act on, or to ask about?

/** High acts by itself where the reader has turned the site on; middling asks; low is only shown on request. */
export type ConfidenceLevel = 'high' | 'middling' | 'low';

/** Least confidence of each level. On the corpus, findings above the first were threads all but a few times in a hundred. */
const least = { high: 0.8, middling: 0.5 };

/** @param confidence 0 to 1 */
export function confidenceLevel(confidence: number): ConfidenceLevel {
  if (confidence >= least.high) return 'high';
  return confidence >= least.middling ? 'middling' : 'low';
}
