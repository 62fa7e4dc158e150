// When has the page come to what an act leads to?

/** By the clock, in milliseconds: a page that takes longer has hung, whatever else the machine does. */
const patience = 30_000;

/** In milliseconds. */
const longestFrame = 500;

/** Asked once for each frame, and now and then on a page behind others, which has none. Rejects with what did not come. */
export function until(what: string, holds: () => boolean): Promise<void> {
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    const look = () => {
      if (holds()) resolve();
      else if (performance.now() - begin > patience) reject(new Error(`This did not come: ${what}.`));
      else next(look);
    };
    look();
  });
}

function next(look: () => void): void {
  const timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    look();
  }, longestFrame);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    look();
  });
}
