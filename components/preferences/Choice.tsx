// How does the reader choose one of a few values?

import type { FieldIds } from './Field';

interface ChoiceProps<Value> {
  readonly ids: FieldIds;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly words: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}

/** A native select; `chosen` is one of `values`. */
export function Choice<Value>({ ids, values, chosen, words, onChange }: ChoiceProps<Value>) {
  return (
    <select
      {...ids}
      value={values.indexOf(chosen)}
      onChange={(event) => {
        const value = values[event.currentTarget.selectedIndex];
        if (value !== undefined) onChange(value);
      }}
    >
      {values.map((value, index) => (
        <option key={String(value)} value={index}>
          {words(value)}
        </option>
      ))}
    </select>
  );
}
