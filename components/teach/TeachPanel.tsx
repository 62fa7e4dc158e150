// What does the reader read and press while they point at a comment?

import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TaughtPart, TeachActions, TeachModel } from '@/utils/view/teach';

interface TeachPanelProps {
  readonly model: TeachModel;
  readonly actions: TeachActions;
}

const parts: readonly TaughtPart[] = ['author', 'time', 'score'];

type Words<Step extends string> = Readonly<Record<Step, () => string>>;

const show: Words<TaughtPart> = {
  author: () => i18n.t('teach.show.author'),
  time: () => i18n.t('teach.show.time'),
  score: () => i18n.t('teach.show.score'),
};

const again: Words<TaughtPart> = {
  author: () => i18n.t('teach.again.author'),
  time: () => i18n.t('teach.again.time'),
  score: () => i18n.t('teach.again.score'),
};

const point: Words<TaughtPart | 'comment'> = {
  comment: () => i18n.t('teach.point.comment'),
  author: () => i18n.t('teach.point.author'),
  time: () => i18n.t('teach.point.time'),
  score: () => i18n.t('teach.point.score'),
};

/** One sentence on what to do or what was found, and the buttons that make sense then. */
export function TeachPanel({ model, actions }: TeachPanelProps) {
  const { step, comments, levels = 1, canWiden, canNarrow, known, problem } = model;
  const panel = useRef<HTMLElement>(null);
  // The keys that point are heard wherever the focus is; a reader who sees nothing hears the sentence first.
  useEffect(() => panel.current?.focus(), []);
  return (
    <section ref={panel} class="panel" tabIndex={-1} aria-label={i18n.t('teach.title')}>
      <p role="status">{sentence(step, comments, levels)}</p>
      {step !== 'review' && <p class="hint">{i18n.t('teach.keys')}</p>}
      {problem && (
        <p role="alert">
          {problem === 'not-saved' ? i18n.t('teach.notSaved') : i18n.t('teach.notInComment')}
        </p>
      )}
      <div class="buttons">
        {step === 'review' && (
          <>
            <button type="button" disabled={!canWiden} onClick={actions.widen}>
              {i18n.t('teach.widen')}
            </button>
            <button type="button" disabled={!canNarrow} onClick={actions.narrow}>
              {i18n.t('teach.narrow')}
            </button>
            {parts.map((part) => (
              <button key={part} type="button" onClick={() => actions.point(part)}>
                {known.includes(part) ? again[part]() : show[part]()}
              </button>
            ))}
            <button type="button" class="main" onClick={actions.save}>
              {i18n.t('teach.save')}
            </button>
          </>
        )}
        {step !== 'review' && step !== 'comment' && (
          <button type="button" onClick={actions.skip}>
            {i18n.t('teach.skip')}
          </button>
        )}
        <button type="button" onClick={actions.cancel}>
          {i18n.t('teach.cancel')}
        </button>
      </div>
    </section>
  );
}

function sentence(step: TeachModel['step'], comments: number | undefined, levels: number): string {
  if (step !== 'review') return point[step]();
  if (comments === undefined) return i18n.t('teach.counting');
  return `${i18n.t('teach.found', comments)}, ${i18n.t('popup.levels', levels)}`;
}
