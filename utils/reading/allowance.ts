// How soon may something be done again that may not be done too often?

/**
 * @param atOnce so many may follow each other without a wait
 * @param each then one in so many milliseconds, asked anew each time
 * @returns takes one, and says 0; or says how many milliseconds it is until there is one
 */
export function openAllowance(atOnce: number, each: () => number): () => number {
  let spare = atOnce;
  let last = performance.now();
  return () => {
    const now = performance.now();
    spare = Math.min(atOnce, spare + (now - last) / each());
    last = now;
    if (spare < 1) return (1 - spare) * each();
    spare -= 1;
    return 0;
  };
}
