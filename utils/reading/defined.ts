// How is a record built of what is known, without keys for what is not?

type Maybe<T> = { [Key in keyof T]: undefined extends T[Key] ? Key : never }[keyof T];

/** The same record where what may be undefined is an absent key instead. */
export type Defined<T> = Omit<T, Maybe<T>> & { [Key in Maybe<T>]?: Exclude<T[Key], undefined> };

/** Leaves out the keys whose value is undefined: unknown is absent. */
export function defined<T extends object>(record: T): Defined<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Defined<T>;
}
