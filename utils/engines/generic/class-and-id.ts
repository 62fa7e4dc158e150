// What does a page call an element?

/** Its class and its id, as far as names go: some pages put whole programs into them. */
export function classAndId(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 200);
}
