// Is a page, once it is given back, what it was before: its bytes, its nodes, what stands in its fields, open shadow roots included?

import type { Frame } from '@playwright/test';

interface Memory {
  readonly html: string;
  readonly nodes: readonly Node[];
  readonly fields: readonly string[];
}

/** The page's own `globalThis`, which no content script sees. */
interface RememberingGlobal {
  recall?: () => Memory;
  before?: Memory;
}

/** Keeps in the page what it is now. */
export async function rememberPage(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const own = globalThis as RememberingGlobal;
    own.recall = () => {
      const trees: (Document | ShadowRoot)[] = [document];
      for (const tree of trees)
        for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
      const nodes: Node[] = [];
      for (const tree of trees) {
        const walker = document.createTreeWalker(tree);
        for (let node: Node | null = tree; node; node = walker.nextNode()) nodes.push(node);
      }
      const fields = trees.flatMap((tree) => [
        ...tree.querySelectorAll<HTMLInputElement>('input, select, textarea'),
      ]);
      return {
        html: trees.map((tree) => ('host' in tree ? tree.innerHTML : tree.documentElement.outerHTML)).join(),
        nodes,
        fields: fields.map(({ name, value, checked }) => `${name}=${value} ${checked}`),
      };
    };
    own.before = own.recall();
  });
}

/** In words, what is not as it was remembered; undefined if all is. Bytes alone would not show a text that was cut in two. */
export async function findDifference(frame: Frame): Promise<string | undefined> {
  return frame.evaluate(() => {
    const { before, recall } = globalThis as RememberingGlobal;
    const now = recall?.();
    if (!before || !now) return 'nothing was remembered';
    if (now.html !== before.html) {
      let at = 0;
      while (now.html[at] === before.html[at]) at += 1;
      const around = (html: string) => html.slice(Math.max(0, at - 100), at + 100);
      return `bytes from ${at} on: ${around(before.html)} BECAME ${around(now.html)}`;
    }
    const node = now.nodes.findIndex((one, index) => one !== before.nodes[index]);
    if (node >= 0 || now.nodes.length !== before.nodes.length)
      return `node ${node} of ${before.nodes.length}, now ${now.nodes.length}: ${now.nodes[node]?.nodeName}`;
    const field = now.fields.findIndex((one, index) => one !== before.fields[index]);
    return field >= 0 ? `field ${before.fields[field]} BECAME ${now.fields[field]}` : undefined;
  });
}
