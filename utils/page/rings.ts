// Which nodes cannot go back, since the page has put their old parents into them?

/**
 * Takes from `homes` what would come to stand in itself: such a node stays where it is.
 * @param homes to which parent each node that stands elsewhere is to go
 */
export function breakRings(homes: Map<Node, Node>): void {
  const sound = new Set<Node>();
  for (const start of new Set(homes.values())) {
    const path = new Set<Node>();
    let at: Node | null = start;
    while (at && !sound.has(at)) {
      if (path.has(at)) {
        while (at && !homes.has(at)) at = at.parentNode;
        homes.delete(at as Node);
        path.clear();
        at = start;
      } else {
        path.add(at);
        at = homes.get(at) ?? at.parentNode;
      }
    }
    for (const node of path) sound.add(node);
  }
}
