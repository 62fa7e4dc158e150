// Lets tests in a browser read the corpus of saved pages, which lies beside the project on some machines.

import { readdirSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { BrowserCommand } from 'vitest/node';

const corpus = resolve(import.meta.dirname, '../../../shared/corpus');

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Paths of all files under a folder of the corpus, relative to it, sorted; empty if the corpus is absent. */
    listCorpus(folder: string): Promise<string[]>;
    /** The text of one file of the corpus, by its path from the corpus on. */
    readCorpus(file: string): Promise<string>;
  }
}

function inside(path: string): string {
  const full = resolve(corpus, path);
  if (full !== corpus && !full.startsWith(corpus + sep)) throw new Error(`${path} is outside of the corpus`);
  return full;
}

const listCorpus: BrowserCommand<[folder: string]> = (_, folder) => {
  const top = inside(folder);
  try {
    return readdirSync(top, { recursive: true, encoding: 'utf8' }).sort();
  } catch {
    return [];
  }
};

const readCorpus: BrowserCommand<[file: string]> = (_, file) => readFileSync(inside(file), 'utf8');

export const corpusCommands = { listCorpus, readCorpus };
