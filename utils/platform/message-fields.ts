// Of what may a message be made?

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(raw: unknown): raw is Fields {
  return typeof raw === 'object' && raw !== null;
}

export function isCount(raw: unknown): raw is number {
  return Number.isSafeInteger(raw) && (raw as number) >= 0;
}

/** The one of the values that was said; undefined if none was. */
export function oneOf<Value>(values: readonly Value[], raw: unknown): Value | undefined {
  return values.find((value) => value === raw);
}
