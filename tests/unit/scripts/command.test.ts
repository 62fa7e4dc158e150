// Does a program that a script runs end, whatever it does?

import { describe, expect, it } from 'vitest';
import { run } from '../../../scripts/run/command.ts';

describe('a program that is run', () => {
  it('says its code and what it wrote to both outputs', async () => {
    const { code, output } = await run([
      'node',
      '-e',
      'console.log("read"); console.error("odd"); process.exitCode = 3',
    ]);
    expect(code).toBe(3);
    expect(output.split('\n').toSorted().filter(Boolean)).toEqual(['odd', 'read']);
  });

  it('says that it could not be started', async () => {
    expect((await run(['no-such-program'])).code).toBe(127);
  });

  it('is ended at its limit also where it hears no signal, and what it started holds its outputs open', async () => {
    const holds = 'setTimeout(() => undefined, 30_000)';
    const hangs = `
      process.on('SIGTERM', () => undefined);
      require('node:child_process').spawn('node', ['-e', ${JSON.stringify(holds)}], { stdio: 'inherit' });
      console.log('begun');
      ${holds}`;
    const { code, output } = await run(['node', '-e', hangs], { limit: 2_000 });
    expect(code).toBe(124);
    expect(output).toBe('begun\n');
  }, 20_000);

  it('keeps its own code where it ends before its limit', async () => {
    expect((await run(['node', '-e', 'process.exitCode = 2'], { limit: 20_000 })).code).toBe(2);
  });
});
