// How is the extension of another commit built, to be measured beside the one at hand?

import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../run/command.ts';
import { root } from '../run/paths.ts';

export interface BuiltRevision {
  /** Folder of the extension. */
  readonly extension: string;
  remove(): Promise<void>;
}

/** In a work tree of its own, with the packages of this one; throws with what went wrong. */
export async function buildRevision(revision: string): Promise<BuiltRevision> {
  const folder = join(mkdtempSync(join(tmpdir(), 'understory-bench-')), 'source');
  const succeed = async (command: readonly string[]) => {
    const { code, output } = await run(command);
    if (code !== 0) throw new Error(`${command.join(' ')} failed:\n${output}`);
  };
  await succeed(['git', 'worktree', 'add', '--detach', folder, revision]);
  symlinkSync(`${root}node_modules`, join(folder, 'node_modules'));
  const remove = async () => void (await run(['git', 'worktree', 'remove', '--force', folder]));
  try {
    await succeed(['wxt', 'prepare', folder]);
    await succeed(['wxt', 'build', folder, '-b', 'chrome', '--mv3']);
  } catch (error) {
    await remove();
    throw error;
  }
  return { extension: join(folder, '.output/chrome-mv3'), remove };
}
