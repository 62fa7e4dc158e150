// How often may a page make us read its thread anew?

/** A page that brings comments more often than this fights with us, or never ends: it is left in peace. */
const most = 12;
/** In milliseconds. */
const period = 60_000;

/** Returns a question that is asked before each renewal: is there one left in this minute? */
export function countRenewals(): () => boolean {
  const times: number[] = [];
  return () => {
    const now = performance.now();
    while (times[0] !== undefined && now - times[0] > period) times.shift();
    if (times.length >= most) return false;
    times.push(now);
    return true;
  };
}
