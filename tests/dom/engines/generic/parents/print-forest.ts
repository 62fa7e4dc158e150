// In which shapes do blogs print a tree of comments?

/** The answered comment of each comment, by index, -1 for none; a comment comes after what it answers, in page order. */
export type Tree = readonly number[];

/** Depths, each at most one more than the one before, as the tree that they draw. */
export function growTree(depths: readonly number[]): Tree {
  const open: number[] = [];
  return depths.map((wished, at) => {
    open.length = Math.min(wished, open.length);
    const parent = open.at(-1) ?? -1;
    open.push(at);
    return parent;
  });
}

export interface Shape {
  readonly name: string;
  /** Matches one element for each comment. */
  readonly selector: string;
  print(tree: Tree): string;
}

const names = ['Ann', 'Bert', 'Cleo', 'Dora'];
const who = (at: number) => `<b class="who">${names[at % names.length]}</b>`;
const said = (at: number) => `<p class="said">Words of number ${'x'.repeat(at % 7)} to be read.</p>`;
const content = (at: number) => `${who(at)}${said(at)}<a href="#write" class="act">Reply</a>`;

function depthsOf(tree: Tree): number[] {
  const depths: number[] = [];
  for (const parent of tree) depths.push(parent < 0 ? 0 : (depths[parent] as number) + 1);
  return depths;
}

function nested(tree: Tree, parent: number, comment: (at: number, replies: string) => string): string {
  return tree
    .flatMap((answered, at) => (answered === parent ? [at] : []))
    .map((at) => comment(at, nested(tree, at, comment)))
    .join('');
}

function flat(tree: Tree, comment: (at: number, depth: number) => string): string {
  return depthsOf(tree)
    .map((depth, at) => comment(at, depth))
    .join('');
}

const ul = (items: string) => (items === '' ? '' : `<ul>${items}</ul>`);
const rows = (inside: string) => `<main><section id="talk">${inside}</section></main>`;

export const shapes: readonly Shape[] = [
  {
    name: 'nested list items',
    selector: 'li',
    print: (tree) => rows(ul(nested(tree, -1, (at, replies) => `<li>${content(at)}${ul(replies)}</li>`))),
  },
  {
    name: 'comments beside the list of their replies',
    selector: '.note',
    print: (tree) =>
      rows(
        ul(
          nested(tree, -1, (at, replies) => `<li><div class="note">${content(at)}</div>${ul(replies)}</li>`),
        ),
      ),
  },
  {
    name: 'a list item of its own for the replies',
    selector: '.note',
    print: (tree) =>
      rows(
        ul(
          nested(
            tree,
            -1,
            (at, replies) =>
              `<li><div class="note">${content(at)}</div></li>${replies && `<li>${ul(replies)}</li>`}`,
          ),
        ),
      ),
  },
  {
    name: 'an indented box after the comment',
    selector: '.note',
    print: (tree) =>
      rows(
        nested(
          tree,
          -1,
          (at, replies) =>
            `<div class="note">${content(at)}</div>${replies && `<div class="indented">${replies}</div>`}`,
        ),
      ),
  },
  {
    name: 'rows of a list under each comment of the first level',
    selector: 'article, li',
    print: (tree) =>
      rows(
        nested(tree, -1, (at, replies) =>
          (tree[at] as number) < 0
            ? `<article>${content(at)}</article>${ul(replies)}`
            : `<li>${who(at)}: ${said(at)}</li>${ul(replies)}`,
        ),
      ),
  },
  {
    name: 'attributes that count levels',
    selector: 'article',
    print: (tree) =>
      rows(flat(tree, (at, depth) => `<article data-depth="${depth}">${content(at)}</article>`)),
  },
  {
    name: 'classes that count levels from 1',
    selector: 'article',
    print: (tree) =>
      rows(flat(tree, (at, depth) => `<article class="entry depth-${depth + 1}">${content(at)}</article>`)),
  },
  {
    name: 'margins',
    selector: '.note',
    print: (tree) =>
      rows(
        flat(
          tree,
          (at, depth) => `<div class="note" style="margin-left: ${25 * depth}px">${content(at)}</div>`,
        ),
      ),
  },
  {
    name: 'spacer images',
    selector: 'tr',
    print: (tree) =>
      rows(
        `<table>${flat(
          tree,
          (at, depth) =>
            `<tr><td><img src="s.gif" height="1" width="${40 * depth}"></td><td>${content(at)}</td></tr>`,
        )}</table>`,
      ),
  },
  {
    name: 'links to the answered comment',
    selector: '.note',
    print: (tree) =>
      rows(
        flat(tree, (at) => {
          const answered = tree[at] ?? -1;
          const up = answered < 0 ? '' : `<a href="#note-${answered + 100}">parent</a>`;
          return `<div class="note" id="note-${at + 100}">${who(at)} ${up}${said(at)}</div>`;
        }),
      ),
  },
  {
    name: 'attributes that name the answered comment',
    selector: '.note',
    print: (tree) =>
      rows(
        flat(tree, (at) => {
          const answered = tree[at] ?? -1;
          return `<div class="note" data-id="${at + 100}" data-parent-id="${answered < 0 ? 0 : answered + 100}">${content(at)}</div>`;
        }),
      ),
  },
  {
    name: 'numbers like 2.1.3',
    selector: '.note',
    print: (tree) => {
      const numbers: string[] = [];
      const counts = new Map<number, number>();
      for (const [at, answered] of tree.entries()) {
        const count = (counts.get(answered) ?? 0) + 1;
        counts.set(answered, count);
        numbers[at] = answered < 0 ? `${count}` : `${numbers[answered]}.${count}`;
      }
      return rows(
        flat(tree, (at) => `<div class="note"><a href="#x">#${numbers[at]}</a> ${content(at)}</div>`),
      );
    },
  },
];
