// Gives tests in a browser page the English words of the extension, as `browser.i18n` would.

import { parse } from 'yaml';
import messages from '../../locales/en.yml?raw';

type Tree = { readonly [key: string]: string | Tree };

/** Plural forms are stored under numbers and `n`; the build joins them with bars. */
function isPlural(tree: Tree): boolean {
  return Object.keys(tree).every((key) => /^(\d+|n)$/.test(key));
}

function flatten(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[`${prefix}${key}`, value]];
    if (isPlural(value)) return [[`${prefix}${key}`, Object.values(value).join(' | ')]];
    return flatten(value, `${prefix}${key}_`);
  });
}

const words = new Map(flatten(parse(messages)));

const i18n = {
  getMessage(key: string, substitutions: string[] = []): string {
    return (words.get(key) ?? '').replace(/\$(\d)/g, (_, digit) => substitutions[Number(digit) - 1] ?? '');
  },
};

Object.assign(globalThis, {
  chrome: { i18n, runtime: { id: 'test' } },
  browser: { i18n, runtime: { id: 'test' } },
});
