// How do several short facts stand on one line?

import { Fragment } from 'preact';

export interface Fact {
  /** Names it to the style sheet. */
  readonly kind: string;
  readonly text: string;
}

/** "212 comments · 31 folded · 12 hidden": the line may break between the facts, not inside one. */
export function DottedLine({ facts }: { readonly facts: readonly Fact[] }) {
  return facts.map(({ kind, text }, index) => (
    <Fragment key={kind}>
      {index > 0 && ' · '}
      <span class={`fact ${kind}`}>{text}</span>
    </Fragment>
  ));
}
