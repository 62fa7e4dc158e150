// What does the reader read and press while they point at a comment?

import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TaughtPart, TeachActions, TeachModel } from '@/utils/view/teach';
import { sayPointed } from './say-pointed';
import { saySample } from './say-sample';

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

const names: Words<TaughtPart> = {
  author: () => i18n.t('teach.part.author'),
  time: () => i18n.t('teach.part.time'),
  score: () => i18n.t('teach.part.score'),
};

const point: Words<TaughtPart | 'comment'> = {
  comment: () => i18n.t('teach.point.comment'),
  author: () => i18n.t('teach.point.author'),
  time: () => i18n.t('teach.point.time'),
  score: () => i18n.t('teach.point.score'),
};

const objections: Readonly<Record<NonNullable<TeachModel['problem']>, (model: TeachModel) => string>> = {
  'not-saved': () => i18n.t('teach.notSaved'),
  'not-in-comment': () => i18n.t('teach.notInComment'),
  'no-comment': () => i18n.t('teach.noComment'),
  'closed-frame': ({ frameHost }) =>
    frameHost === undefined ? i18n.t('teach.closedFrame') : i18n.t('teach.closedFrameOf', [frameHost]),
};

/** One sentence on what to do or what was found, and the buttons that make sense then. */
export function TeachPanel({ model, actions }: TeachPanelProps) {
  const { step, problem } = model;
  const panel = useRef<HTMLElement>(null);
  // The keys that point are heard wherever the focus is; a reader who sees nothing is led from step to step.
  useEffect(() => panel.current?.focus({ preventScroll: true }), [step]);
  return (
    <section ref={panel} class="teach" tabIndex={-1} aria-label={i18n.t('teach.title')}>
      <p class="state" role="status">
        {sentence(model)}
      </p>
      {step === 'review' ? (
        <p class="hint">{i18n.t('teach.reviewHint')}</p>
      ) : (
        <p class="hint keys">{step === 'comment' ? i18n.t('teach.keys') : i18n.t('teach.keysForPart')}</p>
      )}
      <p class="pointed" role="status">
        {step === 'review' ? saySample(model.sample) : sayPointed(model.pointed)}
      </p>
      {problem && (
        <p class="objection" role="alert">
          {objections[problem](model)}
        </p>
      )}
      {step === 'review' ? (
        <Review model={model} actions={actions} />
      ) : (
        <Pointing step={step} actions={actions} />
      )}
    </section>
  );
}

/** Buttons that lead nowhere stay where they are, and keep the focus of whoever pressed them once too often. */
function Review({ model, actions }: TeachPanelProps) {
  const { canWiden, canNarrow, known } = model;
  return (
    <>
      <div class="buttons">
        <button type="button" aria-disabled={!canNarrow} onClick={() => canNarrow && actions.narrow()}>
          {i18n.t('teach.narrow')}
        </button>
        <button type="button" aria-disabled={!canWiden} onClick={() => canWiden && actions.widen()}>
          {i18n.t('teach.widen')}
        </button>
        <button type="button" onClick={() => actions.point('comment')}>
          {i18n.t('teach.another')}
        </button>
      </div>
      <div class="buttons">
        <span>{i18n.t('teach.parts')}</span>
        {parts.map((part) => (
          <button
            key={part}
            type="button"
            class={known.includes(part) ? 'known' : undefined}
            aria-label={known.includes(part) ? again[part]() : show[part]()}
            onClick={() => actions.point(part)}
          >
            {names[part]()}
          </button>
        ))}
      </div>
      <div class="buttons end">
        <button type="button" onClick={actions.cancel}>
          {i18n.t('teach.cancel')}
        </button>
        <button type="button" class="main" onClick={actions.save}>
          {i18n.t('teach.save')}
        </button>
      </div>
    </>
  );
}

function Pointing({
  step,
  actions,
}: { readonly step: TeachModel['step'] } & Pick<TeachPanelProps, 'actions'>) {
  return (
    <div class="buttons end">
      <button type="button" onClick={actions.cancel}>
        {i18n.t('teach.cancel')}
      </button>
      {step !== 'comment' && (
        <button type="button" onClick={actions.skip}>
          {i18n.t('teach.skip')}
        </button>
      )}
    </div>
  );
}

function sentence({ step, comments, levels = 1 }: TeachModel): string {
  if (step !== 'review') return point[step]();
  if (comments === undefined) return i18n.t('teach.counting');
  return `${i18n.t('teach.found', comments)}, ${i18n.t('popup.levels', levels)}`;
}
