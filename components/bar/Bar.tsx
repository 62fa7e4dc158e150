// What stands above a thread?

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BarActions, BarModel } from '@/utils/view/bar';
import { sortsByRating } from '@/utils/view/rating-sorts';
import { sortKeys } from '@/utils/view/state';
import { countFacts } from '../count-facts';
import { DottedLine } from '../DottedLine';
import { Icon } from '../Icon';
import { MoreTools } from './MoreTools';
import { OtherPagesRow } from './OtherPagesRow';
import { ScoreFilter } from './ScoreFilter';
import { SearchField } from './SearchField';

export interface BarProps {
  readonly model: BarModel;
  readonly actions: BarActions;
}

/** The tools of one thread. Every name in it is part of what readers and checks rely on. */
export function Bar({ model, actions }: BarProps) {
  // The slider and the search say their own results: while one of them is in use, the counts keep quiet.
  const [quiet, setQuiet] = useState(false);
  return (
    <section class="bar" data-theme={model.theme} aria-label={i18n.t('bar.region')}>
      <div class="row">
        <p class="counts" role="status" aria-live={quiet ? 'off' : 'polite'} aria-atomic="false">
          <DottedLine facts={countFacts(model.counts)} />
        </p>
        <div class="fold">
          <FoldButton shape="foldAll" idle={!model.canFold} onClick={actions.foldAll} />
          <FoldButton shape="unfoldAll" idle={model.counts.folded === 0} onClick={actions.unfoldAll} />
        </div>
        <select
          class="sort"
          aria-label={i18n.t('bar.sort')}
          value={model.sort}
          onChange={(event) => {
            const chosen = sortKeys[event.currentTarget.selectedIndex];
            if (chosen !== undefined) actions.sortBy(chosen);
          }}
        >
          {sortKeys.map((key) => (
            <option key={key} value={key} disabled={sortsByRating(key) && !model.hasRatings}>
              {i18n.t(`sort.${key}`)}
            </option>
          ))}
        </select>
        <SearchField
          query={model.query}
          hits={model.hits}
          onSearch={actions.search}
          onGo={actions.goToHit}
          onLeave={actions.leaveSearch}
          onUse={setQuiet}
        />
        <ScoreFilter model={model} actions={actions} onUse={setQuiet} />
        <div class="end">
          <button
            type="button"
            class="plain"
            aria-label={i18n.t('bar.turnOff')}
            title={i18n.t('bar.turnOff')}
            onClick={actions.turnOff}
          >
            <Icon shape="off" />
          </button>
          <MoreTools ranking={model.ranking} onExport={actions.exportAs} />
        </div>
      </div>
      {model.isLeft && (
        <div class="note">
          <p role="status">{i18n.t('bar.left')}</p>
          <button type="button" class="link" onClick={actions.readAgain}>
            {i18n.t('bar.readAgain')}
          </button>
        </div>
      )}
      {model.pages && <OtherPagesRow pages={model.pages} actions={actions} />}
    </section>
  );
}

interface FoldButtonProps {
  readonly shape: 'foldAll' | 'unfoldAll';
  /** Pressing it would change nothing; it stays a button, so that focus is not lost. */
  readonly idle: boolean;
  readonly onClick: () => void;
}

function FoldButton({ shape, idle, onClick }: FoldButtonProps) {
  const name = i18n.t(`bar.${shape}`);
  return (
    <button type="button" class={idle ? 'plain idle' : 'plain'} title={name} onClick={onClick}>
      <Icon shape={shape} />
      <span class="name">{name}</span>
    </button>
  );
}
