// Where do nodes stand, whatever the fields of a form are called? (`<input name="parentNode">` hides the form's own.)

const read = (from: object, name: string, node: Node) => Reflect.get(from, name, node) as unknown;

export const parentOf = (node: Node) => read(Node.prototype, 'parentNode', node) as ParentNode | null;

export const elementsIn = (root: Element): Element[] => [
  ...Element.prototype.querySelectorAll.call(root, '*'),
];

export const insertBefore = (parent: Node, node: Node, before: Node | null) =>
  Node.prototype.insertBefore.call(parent, node, before);

export const isInside = (outer: Node, inner: Node) => Node.prototype.contains.call(outer, inner);

export const nodesOf = (element: Element) => [...(read(Node.prototype, 'childNodes', element) as NodeList)];

export const remove = (node: Node) => {
  const parent = parentOf(node);
  if (parent) Node.prototype.removeChild.call(parent, node);
};
