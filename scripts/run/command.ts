// How does a script run another program?

import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './paths.ts';

export interface Outcome {
  /** Exit code; 127 if the program could not be started. */
  readonly code: number;
  /** What it wrote to both outputs, in order. */
  readonly output: string;
  readonly seconds: number;
}

export interface RunOptions {
  /** Shows the output as it comes, besides keeping it. */
  readonly stream?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
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
    child.on('close', (code) => end(code ?? 1));
  });
}
