// How do fitted weights become the engine's table?

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featureNames } from '../../utils/engines/generic/find/features.ts';
import { run } from '../run/command.ts';
import { root } from '../run/paths.ts';
import type { Table } from './learn.ts';

const path = 'utils/engines/generic/find/weights.ts';

const entries = (weights: ArrayLike<number>) =>
  featureNames.map((name, at) => `  ${name}: ${Number((weights[at] ?? 0).toFixed(2))},`).join('\n');

export async function writeWeights({ rank, certainty }: Table): Promise<void> {
  const text = `// How much does each feature speak for a candidate?

import type { Weights } from './features';

// Written by \`npm run train:detect\`: change the training, not the numbers.

/** Log-odds of a candidate of which nothing is known. */
export const base = ${Number((certainty[featureNames.length] ?? 0).toFixed(2))};

/** Which candidate of a page is its comments. */
export const rankWeights: Weights = {
${entries(rank)}
};

/** Whether a candidate is comments at all, in log-odds. */
export const certaintyWeights: Weights = {
${entries(certainty)}
};
`;
  writeFileSync(join(root, path), text);
  await run(['biome', 'check', '--write', path]);
}
