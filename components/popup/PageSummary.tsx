// What did the extension find on this page, and is it on?

import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { PageState, PagesOnTheirWay } from '@/utils/view/page-state';
import { countFacts } from '../count-facts';
import { DottedLine, type Fact } from '../DottedLine';

interface PageSummaryProps {
  readonly state: PageState;
  /** The extension runs here out of the box. */
  readonly known: boolean;
  /** The reader turned the extension off for this site. */
  readonly siteOff: boolean;
  /** Nothing is found, and comments may stand in frames that are offered below. */
  readonly framed: boolean;
  readonly onTurn: (on: boolean) => void;
  /** Goes on with loading the other pages, or stops that. */
  readonly onLoad: (on: boolean) => void;
}

/** The state in a sentence, what can be done about it, and one button that stays where it is. */
export function PageSummary({ state, known, siteOff, framed, onTurn, onLoad }: PageSummaryProps) {
  const { help, action } = whatToDo(state, known);
  const on = !state.on;
  return (
    <div class="summary">
      <div role="status">
        <p class="state">{sentence(state, known && siteOff)}</p>
        {help && !framed && <p class="hint">{help}</p>}
      </div>
      {state.pages && <PagesLine pages={state.pages} onLoad={onLoad} />}
      {action && (
        <button type="button" class={on && !framed ? 'main' : undefined} onClick={() => onTurn(on)}>
          {action}
        </button>
      )}
    </div>
  );
}

interface PagesLineProps {
  readonly pages: PagesOnTheirWay;
  readonly onLoad: (on: boolean) => void;
}

/** As in the bar, which may be out of sight; the button stays where it is. */
function PagesLine({ pages: { total, done, isLoading }, onLoad }: PagesLineProps) {
  return (
    <>
      <p role="status">
        {isLoading
          ? i18n.t('pages.loading', total, [done, total])
          : i18n.t('pages.here', done, [done, total])}
      </p>
      <p>
        {isLoading && <progress max={total} value={done} aria-label={i18n.t('pages.progress')} />}{' '}
        <button type="button" onClick={() => onLoad(!isLoading)}>
          {isLoading ? i18n.t('pages.cancel') : i18n.t('pages.goOn')}
        </button>
      </p>
    </>
  );
}

function sentence(state: PageState, siteOff: boolean): ComponentChildren {
  switch (state.status) {
    case 'reading':
      return i18n.t('popup.reading');
    case 'found':
      return siteOff ? i18n.t('popup.siteOff', [state.host]) : whatWasFound(state);
    case 'on':
      return <DottedLine facts={[...engineFact(state), ...countFacts(state)]} />;
    case 'off':
      return siteOff ? i18n.t('popup.siteOff', [state.host]) : i18n.t('popup.off');
    case 'nothing-found':
      return i18n.t('popup.nothing');
    case 'failed':
      return i18n.t('popup.failed');
    case 'outdated':
      return i18n.t('page.gone');
  }
}

/** As sure as we are, and no surer. */
function whatWasFound(state: PageState): ComponentChildren {
  const { confidence, comments, levels = 1, isPlaced } = state;
  if (isPlaced) return i18n.t('popup.placed', comments);
  if (confidence === 'low') return i18n.t('popup.unsure', comments);
  if (confidence === 'middling') return i18n.t('popup.maybe', comments);
  const depth = levels > 1 ? [{ kind: 'levels', text: i18n.t('popup.levels', levels) }] : [];
  const found = { kind: 'all', text: i18n.t('popup.found', comments) };
  return <DottedLine facts={[...engineFact(state), found, ...depth]} />;
}

function engineFact({ engine }: PageState): Fact[] {
  return engine === undefined ? [] : [{ kind: 'engine', text: engine }];
}

interface WhatToDo {
  readonly help?: string;
  readonly action?: string;
}

function whatToDo({ status, confidence, isPlaced }: PageState, known: boolean): WhatToDo {
  switch (status) {
    case 'outdated':
      return {};
    case 'found':
      if (isPlaced) return { help: i18n.t('popup.placedHelp') };
      if (confidence === 'low') return { action: i18n.t('popup.show') };
      return { action: known ? i18n.t('popup.turnOn') : i18n.t('popup.here') };
    // Who regrets it at once need not wait for the tree.
    case 'reading':
    case 'on':
      return { action: i18n.t('popup.turnOff') };
    case 'off':
      return { action: i18n.t('popup.turnOn') };
    case 'nothing-found':
      return { help: i18n.t('popup.nothingHelp'), action: i18n.t('popup.lookAgain') };
    case 'failed':
      return { help: i18n.t('popup.failedHelp'), action: i18n.t('popup.tryAgain') };
  }
}
