// Which nodes does a page have by its own account, whatever we have moved meanwhile?

import { nodesOf, parentOf } from './own-nodes.ts';

export interface Account {
  /** The page's script is about to put a node somewhere, or nowhere; of an element of ours it means what stands in it. */
  put(node: Node, parent: Node | null): void;
  /** Would the page hold this node, had we moved nothing? Asked while what is ours still stands. */
  has(node: Node): boolean;
}

/** What the page took from where we had put it. */
interface Detour {
  /** Where we had put it, and where the page had it before. */
  readonly from: Node | null;
  readonly home: Node | null;
  /** Where the page put it last: if it stands elsewhere, we have moved it again. */
  to: Node | null;
}

/** @param nodes all nodes of the page, before anything is moved */
export function openAccount(nodes: readonly Node[]): Account {
  const homes = new Map<Node, Node | null>(nodes.map((node) => [node, parentOf(node)]));
  const document = nodes[0]?.ownerDocument ?? nodes[0];
  const detours = new Map<Node, Detour>();

  /** Where the page has a node from now on: what it brings back to where we had put it, it has where it had it before. */
  function homeAfter(node: Node, parent: Node | null): Node | null {
    const place = parentOf(node);
    const known = detours.get(node);
    const detour = known?.to === place ? known : { from: place, home: homes.get(node) ?? null, to: place };
    detour.to = parent;
    detours.set(node, detour);
    return detour.from === parent ? detour.home : parent;
  }

  return {
    put(node, parent) {
      // Where we had put it already: nobody could tell.
      if (parentOf(node) === parent) return;
      const pending = [node];
      for (let at = pending.pop(); at; at = pending.pop()) {
        if (homes.has(at)) homes.set(at, homeAfter(at, parent));
        else if (at instanceof Element) pending.push(...nodesOf(at));
      }
    },
    has(node) {
      const climbed = new Set<Node>();
      let at: Node | null = node;
      // In a ring no page can have them.
      while (at && at !== document && !climbed.has(at)) {
        climbed.add(at);
        at = homes.has(at) ? (homes.get(at) ?? null) : parentOf(at);
      }
      return at !== null && at === document;
    },
  };
}
