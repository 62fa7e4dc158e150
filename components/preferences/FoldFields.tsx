// What is folded before the reader does anything?

import { i18n } from '#i18n';
import type { FoldRule } from '@/utils/view/state';
import { Choice } from './Choice';
import { Field } from './Field';

interface FoldFieldsProps {
  readonly rule: FoldRule;
  readonly onChange: (rule: FoldRule) => void;
  readonly onForget: (() => void) | undefined;
}

/** A rule, as it is when it was just chosen. */
const freshRules: Readonly<Record<FoldRule['kind'], FoldRule>> = {
  nothing: { kind: 'nothing' },
  replies: { kind: 'replies' },
  deeper: { kind: 'deeper', than: 1 },
  rated: { kind: 'rated', atMost: 1 },
};

/** As far as stored preferences are believed. */
const levels = { min: 0, max: 1_000 };
const ratings = { min: -1_000_000, max: 1_000_000 };

const kinds = Object.keys(freshRules) as FoldRule['kind'][];

/** The kind of rule, and the number that it needs. */
export function FoldFields({ rule, onChange, onForget }: FoldFieldsProps) {
  return (
    <>
      <Field label={i18n.t('preferences.fold')} onForget={onForget}>
        {(ids) => (
          <Choice
            ids={ids}
            values={kinds}
            chosen={rule.kind}
            words={(kind) => i18n.t(`foldRule.${kind}`)}
            onChange={(kind) => onChange(freshRules[kind])}
          />
        )}
      </Field>
      {rule.kind === 'deeper' && (
        <NumberField
          label={i18n.t('preferences.foldDepth')}
          hint={i18n.t('preferences.foldDepthHint')}
          value={rule.than}
          range={levels}
          step={1}
          onChange={(than) => onChange({ kind: 'deeper', than })}
        />
      )}
      {rule.kind === 'rated' && (
        <NumberField
          label={i18n.t('preferences.foldRating')}
          value={rule.atMost}
          range={ratings}
          step="any"
          onChange={(atMost) => onChange({ kind: 'rated', atMost })}
        />
      )}
    </>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly range: { readonly min: number; readonly max: number };
  readonly step: number | 'any';
  readonly onChange: (value: number) => void;
}

/** What is no number in range is not taken: the field shows again what holds. */
function NumberField({ label, hint, value, range, step, onChange }: NumberFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <input
          {...ids}
          type="number"
          {...range}
          step={step}
          value={value}
          onChange={(event) => {
            const field = event.currentTarget;
            if (field.value !== '' && field.validity.valid) onChange(field.valueAsNumber);
            else field.value = String(value);
          }}
        />
      )}
    </Field>
  );
}
