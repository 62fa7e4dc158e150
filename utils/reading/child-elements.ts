// Which elements stand directly in another?

/** Not by `children`, which booking forms call the field that asks how many come: it hides the form's own. */
export function childElements(parent: Element): Element[] {
  const children: Element[] = [];
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) children.push(child);
  return children;
}
