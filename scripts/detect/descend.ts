// How are weights found that make a loss small? (Adam, on all samples at once.)

const rate = 0.03;
const momentum = 0.9;
const memory = 0.999;

/** Adds its gradient at `weights` to `gradient`. */
export type Loss = (weights: Float64Array, gradient: Float64Array) => void;

/**
 * @param pull how strongly weights are drawn to where they would be without any sample (L2)
 * @param home where that is; zero if absent. A weight beyond its end is free.
 */
export function descend(
  size: number,
  steps: number,
  pull: number,
  loss: Loss,
  home: Float64Array = new Float64Array(size),
): Float64Array {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(size);
    loss(weights, gradient);
    for (let at = 0; at < size; at++) {
      const weight = weights[at] ?? 0;
      const slope = (gradient[at] ?? 0) + (at < home.length ? pull * (weight - (home[at] ?? 0)) : 0);
      mean[at] = momentum * (mean[at] ?? 0) + (1 - momentum) * slope;
      square[at] = memory * (square[at] ?? 0) + (1 - memory) * slope * slope;
      const first = (mean[at] ?? 0) / (1 - momentum ** step);
      const second = (square[at] ?? 0) / (1 - memory ** step);
      weights[at] = weight - (rate * first) / (Math.sqrt(second) + 1e-8);
    }
  }
  return weights;
}

export function dot(weights: ArrayLike<number>, values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (weights[at] ?? 0) * (values[at] ?? 0);
  return sum;
}
