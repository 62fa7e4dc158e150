// How is what was invented by chance invented again?

/** The same numbers for the same seed, from 0 up to 1 (a linear congruential generator is random enough for prose). */
export function numbersFrom(seed: number): () => number {
  let state = seed % 2147483647 || 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
