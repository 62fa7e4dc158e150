// Do the style sheets that a page gets concern nothing but what carries our marks?

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../utils/page/', import.meta.url);
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));

/** The selectors of all rules, those in `@media` too; of a rule within another with that one's before it. */
function listSelectors(source: string): string[] {
  const plain = source
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/@keyframes[^{]*\{(?:[^{}]*\{[^}]*\})*\s*\}/g, '');
  const around = [''];
  const selectors: string[] = [];
  for (const [, text = '', end] of plain.matchAll(/([^{};]*)([{};])/g)) {
    const [own, outer] = [text.trim(), around.at(-1) ?? ''];
    if (end === '}') around.pop();
    if (end !== '{') continue;
    if (!own.startsWith('@')) selectors.push(...splitList(own).map((part) => outer + part));
    around.push(own.startsWith('@') ? outer : own);
  }
  return selectors;
}

/** At commas that stand in no brackets. */
function splitList(selector: string): string[] {
  let depth = 0;
  const parts = [''];
  for (const letter of selector) {
    if (letter === '(' || letter === '[') depth += 1;
    if (letter === ')' || letter === ']') depth -= 1;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

it.each(sheets)('%s', (name) => {
  const selectors = listSelectors(readFileSync(new URL(name, folder), 'utf8'));
  expect(selectors.length).toBeGreaterThan(0);
  // A rule for any element at all makes the browser style the whole page anew when the sheet comes.
  expect(selectors.filter((selector) => !selector.includes('[data-understory-'))).toEqual([]);
});
