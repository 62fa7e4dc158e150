// Which comments are good enough to be shown?

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BarActions, BarModel } from '@/utils/view/bar';
import { showNumber } from '../show-number';

interface ScoreFilterProps {
  readonly model: BarModel;
  readonly actions: BarActions;
  readonly onUse: (inUse: boolean) => void;
}

/** The slider over the thread's own steps, what it does in words, and whether unrated comments count. */
export function ScoreFilter({ model, actions, onUse }: ScoreFilterProps) {
  const { steps, hasRatings } = model;
  // The thumb and its words follow the hand at once; the plan may come a moment later, and counts if it is a new one. Not by an effect:
  // it would run behind the next key, and take the thumb back.
  const [hand, setHand] = useState({ step: model.step, given: model.step });
  if (hand.given !== model.step) setHand({ step: model.step, given: model.step });
  const { step } = hand.given === model.step ? hand : model;

  const last = Math.max(steps.length - 1, 0);
  // Nobody has rated anything, or all alike: there is nothing to choose between.
  const isAlike = last === 0;
  const total = model.counts.comments;
  const { minimum, passing } = steps[Math.min(step, last)] ?? { minimum: null, passing: total };
  const words = (): string =>
    minimum === null
      ? i18n.t('score.all')
      : i18n.t('bar.passing', total, [showNumber(minimum), passing, total]);
  const briefly = (): string => {
    if (minimum !== null) return i18n.t('bar.passingBriefly', [showNumber(minimum), passing, total]);
    return hasRatings ? i18n.t('score.all') : i18n.t('bar.noScores');
  };

  return (
    <div class="score">
      <label class="minimum">
        <span class="label" aria-hidden="true">
          {i18n.t('bar.score')}
        </span>
        <input
          type="range"
          min={0}
          max={last}
          step={1}
          value={step}
          disabled={isAlike}
          aria-label={i18n.t('bar.minimumScore')}
          aria-valuetext={words()}
          style={{ '--part': last === 0 ? 0 : step / last }}
          onFocus={() => onUse(true)}
          onBlur={() => onUse(false)}
          onInput={(event) => {
            const chosen = event.currentTarget.valueAsNumber;
            setHand({ step: chosen, given: model.step });
            actions.setMinimumScore(steps[chosen]?.minimum ?? null);
          }}
        />
        <span class="passing" aria-hidden="true">
          {briefly()}
        </span>
      </label>
      <label class="unrated">
        <input
          type="checkbox"
          checked={model.showUnrated}
          disabled={isAlike && !model.canHideUnrated}
          onChange={(event) => actions.setShowUnrated(event.currentTarget.checked)}
        />
        {i18n.t('bar.showUnrated')}
      </label>
    </div>
  );
}
