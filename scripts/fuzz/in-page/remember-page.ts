// Is a page what it was: its bytes, its nodes, its fields, and what its scripts find in every object?

import type { Mutation } from '../mutation.ts';
import { type Account, openAccount } from './account.ts';
import { mutatePage } from './mutate-page.ts';

interface Memory {
  readonly html: string;
  readonly nodes: readonly Node[];
  readonly fields: readonly string[];
  readonly natives: readonly unknown[];
}

let before: Memory | undefined;
let account: Account | undefined;

function recall(): Memory {
  const nodes: Node[] = [];
  const walker = Document.prototype.createTreeWalker.call(document, document);
  for (let node: Node | null = document; node; node = walker.nextNode()) nodes.push(node);
  const { documentElement } = document;
  const fields = documentElement.querySelectorAll<HTMLInputElement>('input, select, textarea');
  return {
    html: documentElement.outerHTML,
    nodes,
    fields: [...fields].map(({ name, value, checked }) => `${name}=${value} ${checked}`),
    natives: listNatives(),
  };
}

/** Each property of the objects that everything inherits from, by name and by what it is. */
function listNatives(): unknown[] {
  const objects = [
    Object,
    Array,
    Function,
    String,
    Promise,
    Map,
    Node,
    Element,
    HTMLElement,
    Document,
    Event,
  ];
  return objects.flatMap(({ prototype }) =>
    Reflect.ownKeys(prototype).flatMap((key) => {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(prototype, key) ?? {};
      return [key, value, get, set];
    }),
  );
}

/** Keeps what the page is now. @returns its markup */
export function rememberPage(): string {
  before = recall();
  account = openAccount(before.nodes);
  return before.html;
}

/** In words, what is not as it was; undefined if all is. */
export function findDifference(): string | undefined {
  if ('canary' in window) return 'what was text has come to life';
  const now = recall();
  if (!before) return 'nothing was remembered';
  if (now.html !== before.html) {
    let at = 0;
    while (now.html[at] === before.html[at]) at += 1;
    const beside = (html: string) => html.slice(Math.max(0, at - 80), at + 120);
    return `bytes from ${at} on: ${beside(before.html)} BECAME ${beside(now.html)}`;
  }
  const differing = (key: 'nodes' | 'fields' | 'natives') => {
    const [old, fresh]: readonly unknown[][] = [[...(before?.[key] ?? [])], [...now[key]]];
    const index = (fresh ?? []).findIndex((one, place) => one !== old?.[place]);
    return index >= 0 || old?.length !== fresh?.length ? `${key}: number ${index} is another` : undefined;
  };
  return differing('nodes') ?? differing('fields') ?? differing('natives');
}

let texts: readonly Text[] = [];

/** The page's script works on it while what is ours stands there; kept is which of its own texts it has then, by its own account. */
export function mutateMeanwhile(mutations: readonly Mutation[]): void {
  mutatePage(mutations, account);
  texts = (before?.nodes ?? []).filter((node): node is Text => node instanceof Text && !!account?.has(node));
}

/** In words, what of ours is left on the page after off, or which of its texts is gone; undefined if neither. */
export function findLeftovers(): string | undefined {
  if ('canary' in window) return 'what was text has come to life';
  const lost = texts.find((text) => !text.isConnected);
  if (lost) return `the text "${lost.data.slice(0, 40)}" is gone`;
  const had = new Set(before?.nodes);
  const left = [...document.documentElement.querySelectorAll('*')].find(
    (element) =>
      element.getAttributeNames().some((name) => name.startsWith('data-understory')) &&
      !(had.has(element) && before?.html.includes('data-understory')),
  );
  return left && `left after off: ${(left.cloneNode() as Element).outerHTML}`;
}
