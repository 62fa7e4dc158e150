// How does a script run another program?

import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './paths.ts';

export interface Outcome {
  /** Exit code; 127 if the program could not be started, 124 if it was ended at its limit: `timeout` has the same. */
  readonly code: number;
  /** What it wrote to both outputs, in order. */
  readonly output: string;
  readonly seconds: number;
}

export interface RunOptions {
  /** Shows the output as it comes, besides keeping it. */
  readonly stream?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  /** Milliseconds after which the program is ended, whatever it does. */
  readonly limit?: number;
}

/** Runs a program of the project's own `node_modules/.bin`, or of the PATH, in the project's root. Never rejects. */
export function run(
  [program = '', ...parameters]: readonly string[],
  options: RunOptions = {},
): Promise<Outcome> {
  const begin = performance.now();
  const child = spawn(program, parameters, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: options.limit,
    // What hangs may not hear a kinder one; browsers that it opened end with the pipe between them.
    killSignal: 'SIGKILL',
    env: {
      ...process.env,
      NO_UPDATE_NOTIFIER: '1',
      ...options.environment,
      PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    },
  });
  let output = '';
  for (const pipe of [child.stdout, child.stderr]) {
    pipe.setEncoding('utf8');
    pipe.on('data', (text: string) => {
      output += text;
      if (options.stream) process.stdout.write(text);
    });
  }
  return new Promise((resolve) => {
    const end = (code: number) => resolve({ code, output, seconds: (performance.now() - begin) / 1000 });
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(127);
    });
    child.on('exit', () => {
      if (!child.killed) return;
      // What it started may live on and hold its outputs open, for which `close` would wait.
      child.stdout.destroy();
      child.stderr.destroy();
    });
    child.on('close', (code) => end(child.killed ? 124 : (code ?? 1)));
  });
}
