// How big may the parts be that a reader waits for?

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const built = '.output/chrome-mv3';

/** All scripts and styles that a page of the extension loads, also through imports. */
function loadedBy(page: string): string[] {
  const files = new Set<string>();
  const wanted = [...read(page).matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(
    ([, path = '']) => path,
  );
  for (let path = wanted.pop(); path; path = wanted.pop()) {
    if (files.has(path)) continue;
    files.add(path);
    const folder = dirname(path);
    for (const [, target = ''] of read(path).matchAll(/(?:\bfrom|\bimport)\s*\(?["'](\.[^"']+\.js)["']/g))
      wanted.push(normalize(join(folder, target)));
  }
  return [...files].map((path) => join(built, path));
}

function read(path: string): string {
  return readFileSync(join(built, path), 'utf8');
}

const contentScripts = join(built, 'content-scripts');

export default [
  ...(existsSync(contentScripts)
    ? readdirSync(contentScripts)
        .filter((name) => name.endsWith('.js'))
        .map((name) => ({
          name: `content script ${name}`,
          path: join(contentScripts, name),
          // One script with all engines, which runs only where there may be comments: docs/decisions/0006 and 0011.
          // Fifty engines and the generic one are two thirds of it; why that one is no script of its own says 0006. What came last: quotes and
          // likes of forums (0.5 kB), replies that a site hides (0.3), pictures beside the words (0.4), glides of a page (0.3), dates, names and
          // answers of twenty more languages (0.3).
          limit: '152 kB',
          gzip: true,
        }))
    : []),
  ...(existsSync(join(built, 'popup.html'))
    ? [{ name: 'popup', path: loadedBy('popup.html'), limit: '20 kB', gzip: true }]
    : []),
  // On every page, where the reader has allowed every site.
  { name: 'gate', path: join(built, 'gate.js'), limit: '4 kB', gzip: true },
  // In a page, and in the frames in it, only while its reader shows us a comment: docs/decisions/0022.
  { name: 'lesson', path: join(built, 'lesson.js'), limit: '18.5 kB', gzip: true },
  { name: 'background', path: join(built, 'background.js'), limit: '15 kB', gzip: true },
];
