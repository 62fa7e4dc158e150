// How is something made only once it is needed?

/**
 * Long patterns and lists of words take every page that the script comes to some tenths of a millisecond each, and most pages need none of them.
 * @param make called at the first question, and never again
 */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
