// What did the extension find on this page, and is it on?

import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { PageState } from '@/utils/view/page-state';
import { countFacts } from '../count-facts';
import { DottedLine } from '../DottedLine';

interface PageSummaryProps {
  readonly state: PageState;
  /** The reader turned the extension off for this site. */
  readonly siteOff: boolean;
  readonly onTurn: (on: boolean) => void;
}

/** The state in a sentence, what can be done about it, and one button that stays where it is. */
export function PageSummary({ state, siteOff, onTurn }: PageSummaryProps) {
  const { help, action, on } = whatToDo(state);
  return (
    <div class="summary">
      <div role="status">
        <p class="state">{sentence(state, siteOff)}</p>
        {help && <p class="hint">{help}</p>}
      </div>
      {action && (
        <button type="button" class={on ? 'main' : 'quiet'} onClick={() => onTurn(on)}>
          {action}
        </button>
      )}
    </div>
  );
}

function sentence(state: PageState, siteOff: boolean): ComponentChildren {
  switch (state.status) {
    case 'reading':
      return i18n.t('popup.reading');
    case 'found':
      return <DottedLine facts={countFacts(state)} />;
    case 'on': {
      const engine = state.engine === undefined ? [] : [{ kind: 'engine', text: state.engine }];
      return <DottedLine facts={[...engine, ...countFacts(state)]} />;
    }
    case 'off':
      return siteOff ? i18n.t('popup.siteOff', [state.host]) : i18n.t('popup.off');
    case 'nothing-found':
      return i18n.t('popup.nothing');
    case 'failed':
      return i18n.t('popup.failed');
  }
}

interface WhatToDo {
  readonly help?: string;
  readonly action?: string;
  /** What the action turns the page to. */
  readonly on: boolean;
}

function whatToDo({ status }: PageState): WhatToDo {
  switch (status) {
    case 'reading':
      return { on: false };
    case 'on':
      return { action: i18n.t('popup.turnOff'), on: false };
    case 'found':
    case 'off':
      return { action: i18n.t('popup.turnOn'), on: true };
    case 'nothing-found':
      return { help: i18n.t('popup.nothingHelp'), action: i18n.t('popup.lookAgain'), on: true };
    case 'failed':
      return { help: i18n.t('popup.failedHelp'), action: i18n.t('popup.tryAgain'), on: true };
  }
}
