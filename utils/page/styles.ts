// Which properties have we set in the page's own `style` attributes, and what did these say before?

type Styled = HTMLElement | SVGElement;

interface Change {
  /** The attribute as the page had it. */
  readonly before: string | null;
  /** The attribute as our last change left it; undefined once the page has changed it too: that change stays. */
  after: string | null | undefined;
  /** What the page itself gave to each property that we set. */
  readonly values: Map<string, string>;
}

/**
 * Properties are set through the style object, since a strict policy of the page (`style-src`) forbids writing the attribute. The attribute
 * is written only to give back to the byte what the page's own markup said.
 */
export function openStyles() {
  const changes = new Map<Styled, Change>();

  function changeOf(element: Styled): Change {
    const known = changes.get(element);
    if (known) return known;
    const before = element.getAttribute('style');
    const change: Change = { before, after: before, values: new Map() };
    changes.set(element, change);
    return change;
  }

  function giveBack(element: Styled, { before, after, values }: Change): void {
    if (element.getAttribute('style') === after) {
      if (before === null) element.removeAttribute('style');
      else element.setAttribute('style', before);
      return;
    }
    for (const [property, value] of values) element.style.setProperty(property, value);
    if (before === null && element.getAttribute('style') === '') element.removeAttribute('style');
  }

  return {
    set(element: Styled, property: string, value: string | null): void {
      // Most give back what was never taken: no entry, no write.
      if (value === null && !changes.has(element)) return;
      const change = changeOf(element);
      const { values } = change;
      const isOurs = element.getAttribute('style') === change.after;
      if (!values.has(property)) values.set(property, element.style.getPropertyValue(property));
      element.style.setProperty(property, value ?? values.get(property) ?? '');
      change.after = isOurs ? element.getAttribute('style') : undefined;
    },
    /** The element is gone for good. */
    forget(element: Element): void {
      changes.delete(element as Styled);
    },
    restore(): void {
      for (const [element, change] of changes) giveBack(element, change);
      changes.clear();
    },
  };
}
