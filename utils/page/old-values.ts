// What did an element's attributes say before we wrote them?

/** Names of attributes that an element had not; elements with the same ones share a list. */
interface Absent {
  readonly name: string;
  readonly others: Absent | undefined;
  /** By the name that comes next. */
  readonly longer: Map<string, Absent>;
}

export interface OldValues {
  knows(element: Element, name: string): boolean;
  /** Remembers what the element says now. */
  keep(element: Element, name: string): void;
  /** null: it had no such attribute. */
  of(element: Element, name: string): string | null;
  /** The element is gone for good. */
  forget(element: Element): void;
  restore(): void;
}

/**
 * Nearly all attributes that we write are our own, so a few lists of names do for all elements. A map for each element took
 * 135 bytes of every comment (nested lists of 3,000, heap snapshot).
 */
export function openOldValues(): OldValues {
  const firsts = new Map<string, Absent>();
  const absent = new Map<Element, Absent>();
  const said = new Map<Element, Map<string, string>>();

  function keepAbsent(element: Element, name: string): void {
    const others = absent.get(element);
    const longer = others?.longer ?? firsts;
    const list = longer.get(name) ?? { name, others, longer: new Map<string, Absent>() };
    longer.set(name, list);
    absent.set(element, list);
  }

  function lacked(element: Element, name: string): boolean {
    for (let list = absent.get(element); list; list = list.others) if (list.name === name) return true;
    return false;
  }

  return {
    knows: (element, name) => lacked(element, name) || said.get(element)?.has(name) === true,
    keep(element, name) {
      const value = element.getAttribute(name);
      if (value === null) return keepAbsent(element, name);
      const values = said.get(element) ?? new Map<string, string>();
      said.set(element, values.set(name, value));
    },
    of: (element, name) => said.get(element)?.get(name) ?? null,
    forget(element) {
      absent.delete(element);
      said.delete(element);
    },
    restore() {
      for (const [element, last] of absent)
        for (let list: Absent | undefined = last; list; list = list.others)
          element.removeAttribute(list.name);
      for (const [element, values] of said)
        for (const [name, value] of values) element.setAttribute(name, value);
      absent.clear();
      said.clear();
    },
  };
}
