// How many comments are there, and how many are out of sight?

import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { Counts } from '@/utils/view/view-plan';

interface CountsLineProps {
  readonly counts: Counts;
  /** Changes are not announced for now. */
  readonly quiet: boolean;
}

/** "212 comments · 31 folded · 12 hidden · 4 new"; what is zero is left out. */
export function CountsLine({ counts, quiet }: CountsLineProps) {
  const parts: [string, string][] = [['all', i18n.t('bar.comments', counts.comments)]];
  if (counts.folded > 0) parts.push(['folded', i18n.t('bar.folded', counts.folded)]);
  if (counts.hidden > 0) parts.push(['hidden', i18n.t('bar.hidden', counts.hidden)]);
  if (counts.fresh > 0) parts.push(['fresh', i18n.t('bar.fresh', counts.fresh)]);
  return (
    <p class="counts" role="status" aria-live={quiet ? 'off' : 'polite'} aria-atomic="false">
      {parts.map(([key, text], index) => (
        <Fragment key={key}>
          {index > 0 && <span class="dot"> · </span>}
          <span class={key}>{text}</span>
        </Fragment>
      ))}
    </p>
  );
}
