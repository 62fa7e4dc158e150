// Why do the first comments stand where they do?

import type { RefObject, TargetedToggleEvent } from 'preact';
import { i18n } from '#i18n';
import type { PlaceReason } from '@/utils/view/bar';
import { Icon } from '../Icon';
import { useKeptUnder } from './keep-under';

interface RankingPanelProps {
  readonly panel: RefObject<HTMLDivElement | null>;
  /** Where the panel opens from, and where the focus returns to. */
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly ranking: readonly PlaceReason[];
}

/** Enough to see how the numbers work; the rest of the thread follows the same rule. */
const shownReasons = 5;

/** The rule in plain words, and the numbers of the comments that stand first. */
export function RankingPanel({ panel, opener, ranking }: RankingPanelProps) {
  const keep = useKeptUnder(opener, panel);
  const close = () => {
    panel.current?.hidePopover();
    opener.current?.focus();
  };
  const onToggle = (event: TargetedToggleEvent<HTMLDivElement>) => {
    const isOpen = event.newState === 'open';
    keep(isOpen);
    if (isOpen) panel.current?.focus();
  };
  return (
    <div
      ref={panel}
      class="panel"
      popover="auto"
      role="dialog"
      aria-labelledby="ranking-title"
      tabIndex={-1}
      onToggle={onToggle}
      onKeyDown={(event) => event.key === 'Escape' && close()}
      onFocusOut={({ relatedTarget }) => {
        // It would cover where the reader has gone. Without a target it is the whole window that was left.
        if (relatedTarget && !panel.current?.contains(relatedTarget as Node)) panel.current?.hidePopover();
      }}
    >
      <div class="panel-head">
        <h2 id="ranking-title">{i18n.t('ranking.title')}</h2>
        <button type="button" class="plain" aria-label={i18n.t('ranking.close')} onClick={close}>
          <Icon shape="close" />
        </button>
      </div>
      {explanations(ranking).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ol>
        {ranking.slice(0, shownReasons).map((reason) => (
          <li key={reason.id}>
            <b>{reason.author ?? i18n.t('page.nobody')}</b> <span>{numbers(reason)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** One sentence for each method in use. */
function explanations(ranking: readonly PlaceReason[]): string[] {
  const methods = new Set(ranking.map((reason) => reason.method));
  const sentences: string[] = [];
  const shrunk = ranking.find((reason) => reason.method === 'shrunk');
  if (shrunk) {
    sentences.push(i18n.t('ranking.shrunk', [decimal(shrunk.threadMean ?? 0), String(shrunk.weight ?? 0)]));
  }
  if (methods.has('wilson')) sentences.push(i18n.t('ranking.wilson'));
  if (methods.has('plain')) sentences.push(i18n.t('ranking.plain'));
  if (methods.has('unrated')) sentences.push(i18n.t('ranking.unrated'));
  return sentences;
}

/** "rated 5.00 by one reader, counts as 3.86"; what counts as it is says no more. */
function numbers({ method, rating, rank, threadMean }: PlaceReason): string {
  if (method === 'plain' || (method === 'unrated' && threadMean === undefined)) return rating;
  return i18n.t('ranking.counts', [
    rating,
    method === 'wilson' ? `${Math.round(rank * 100)} %` : decimal(rank),
  ]);
}

const decimal = (value: number) => value.toFixed(2);
