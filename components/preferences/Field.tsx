// How does one preference stand in the form?

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** What a control needs to be named and described. */
export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** A checkbox stands before its label, anything else after it. */
  readonly kind?: 'checkbox';
  /** Lets the site follow the general preferences again; present if it does not. */
  readonly onForget?: (() => void) | undefined;
  readonly children: (ids: FieldIds) => ComponentChildren;
}

/** How many there have been: `useId`, which the form alone would need, is dearer. */
let fields = 0;

export function Field({ label, hint, kind, onForget, children }: FieldProps) {
  const [id] = useState(() => `field-${++fields}`);
  const described = [hint && `${id}-hint`, onForget && `${id}-mark`].filter(Boolean).join(' ');
  return (
    <div class={['field', kind, onForget && 'overridden'].filter(Boolean).join(' ')}>
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': described || undefined })}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {onForget && (
        <p class="mark">
          <span id={`${id}-mark`}>{i18n.t('preferences.onlyHere')}</span>
          <button
            type="button"
            class="link"
            aria-label={i18n.t('preferences.resetNamed', [label])}
            onClick={onForget}
          >
            {i18n.t('preferences.reset')}
          </button>
        </p>
      )}
    </div>
  );
}
