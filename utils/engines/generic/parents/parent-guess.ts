// What can be said about which comment a comment answers, and is it sure enough to be drawn?

/** Which evidence told. */
export type ParentEvidence =
  | 'nesting'
  | 'branch'
  | 'depth'
  | 'indent'
  | 'reference'
  | 'quote'
  | 'mention'
  | 'structured';

export interface ParentGuess {
  /** Index of the answered segment; absent for a comment that answers none. */
  readonly parent?: number;
  /** 0 to 1; absent where the page itself says it (nesting, a depth marker, a reply link to its id). */
  readonly confidence?: number;
  readonly by?: ParentEvidence;
}

/** What a guess must reach. Who quotes answers, as in the recipes of forums; who only names somebody may mean anything. */
const threshold = 0.6;

/** Whether a guess may be drawn without asking. */
export function sureEnough({ confidence }: ParentGuess): boolean {
  return confidence === undefined || confidence >= threshold;
}
