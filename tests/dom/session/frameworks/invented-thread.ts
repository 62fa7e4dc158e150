// Which thread do the framework tests show, and as which elements?

export interface InventedComment {
  readonly id: string;
  readonly parent?: string;
  readonly author: string;
  /** Day of June 2024. */
  readonly day: number;
  readonly text: string;
}

/** An element that any framework can make: name, attributes, key among its siblings, children. */
export interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly key: string;
  readonly children: readonly (Shape | string)[];
}

export const comments: readonly InventedComment[] = [
  { id: 'c1', author: 'Ann', day: 1, text: 'The bridge should have been closed in spring.' },
  { id: 'c2', parent: 'c1', author: 'Bob', day: 4, text: 'Who would have paid for the ferry?' },
  { id: 'c3', parent: 'c2', author: 'Cy', day: 5, text: 'The town would, as in every other year.' },
  { id: 'c4', author: 'Dee', day: 2, text: 'My bus took two hours yesterday.' },
  { id: 'c5', parent: 'c1', author: 'Eve', day: 6, text: 'In spring nobody had looked under it yet.' },
  { id: 'c6', author: 'Flo', day: 3, text: 'Has anybody seen the drawings?' },
];

/** How a site nests replies in what they answer: the parts of a comment stand beside them. */
export function drawNested(all: readonly InventedComment[]): Shape {
  const draw = (comment: InventedComment): Shape => {
    const replies = all.filter(({ parent }) => parent === comment.id).map(draw);
    const branch = element('div', { class: 'replies' }, 'replies', replies);
    return element('article', { class: 'comment', id: comment.id }, comment.id, [
      ...partsOf(comment),
      ...(replies.length > 0 ? [branch] : []),
    ]);
  };
  const roots = all.filter(({ parent }) => parent === undefined).map(draw);
  return element('section', { class: 'thread' }, 'thread', roots);
}

/** How a forum lists posts: the order is that of the days, and a link names what is answered. */
export function drawFlat(all: readonly InventedComment[]): Shape {
  const rows = [...all]
    .sort((a, b) => a.day - b.day)
    .map((comment) =>
      element('div', { class: 'comment', id: comment.id }, comment.id, [
        ...partsOf(comment),
        ...(comment.parent === undefined
          ? []
          : [element('a', { class: 'answers', href: `#${comment.parent}` }, 'answers', ['in reply'])]),
      ]),
    );
  const more = element('button', { type: 'button', class: 'more' }, 'more', ['Load more']);
  return element('section', { class: 'thread' }, 'thread', [...rows, more]);
}

function partsOf({ author, day, text }: InventedComment): Shape[] {
  return [
    element('header', {}, 'head', [
      element('b', { class: 'author' }, 'author', [author]),
      element('time', { datetime: `2024-06-0${day}T12:00:00Z` }, 'time', [`June ${day}, 2024`]),
    ]),
    element('p', { class: 'text' }, 'text', [text]),
  ];
}

function element(
  name: string,
  attributes: Shape['attributes'],
  key: string,
  children: Shape['children'],
): Shape {
  return { name, attributes, key, children };
}

/** What a reader would have taught the extension about both. */
export const recipe = {
  schema: 'understory.recipe/1',
  recipe: {
    comment: ['.comment'],
    id: { from: ['@id'], take: 'whole' },
    author: ['.author'],
    time: ['time'],
    body: ['.text'],
    shape: [{ kind: 'nested' }, { kind: 'reference', from: ['a.answers@href'], take: 'fragment' }],
  },
};
