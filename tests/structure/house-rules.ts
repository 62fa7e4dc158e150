// Which rules does each source file have to keep, and which does this one break?

import ts from 'typescript';

export interface SourceFile {
  /** From the project's root, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** What JSX attributes show or say to a reader. */
const spoken = new Set(['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description']);

/**
 * The page is written by `utils/page` alone: a component draws into the root that it is given, and makes none by itself. What it reads
 * are sizes of the window.
 */
const reachesOut =
  /\battachShadow\(|\bdocument\s*\.\s*(?:querySelector|getElementsBy|(?:documentElement|body|head)\b(?!\s*\.\s*client(?:Width|Height)))/;
/** Of documents that are ours: popup and options. */
const forOwnDocuments = 'components/use-document-root.ts';

/** The rules that the file breaks, in words, each with its path; empty for a good file. */
export function breaches(file: SourceFile): string[] {
  const { path, text } = file;
  const shipped = /^(utils|components|entrypoints)\//.test(path);
  const found: string[] = [];
  const report = (breach: string) => found.push(`${path}: ${breach}`);

  const lines = text.trimEnd().split('\n').length;
  if (lines > 300) report(`over 300 lines (${lines})`);
  if (!(shipped ? /^\/\/ .*\?/ : /^\/\/ ./).test(text))
    report('its first line is not a comment that says which question it answers');
  // The names of entrypoints are WXT's.
  if (/(^|\/)index\.tsx?$/.test(path) && !/^entrypoints\/[^/]+\/index\.ts$/.test(path))
    report('a barrel: name it after what it exports');
  if (
    shipped &&
    /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/.test(withoutComments(text))
  )
    report('an HTML string: build nodes instead');
  if (path.startsWith('components/') && path !== forOwnDocuments && reachesOut.test(withoutComments(text)))
    report('a component that reaches out of its root: utils/page writes the page');
  if (shipped && leavesItsRoom(path, text)) report('a relative import out of its room: use @/');
  if (
    !shipped &&
    /\b(it|test|describe)\.(skip|only|todo)\(/.test(text) &&
    !path.startsWith('tests/structure/')
  )
    report('a skipped test');
  if (shipped && path.endsWith('.tsx'))
    for (const word of wordsInMarkup(text)) report(`a word in JSX: ${word}`);
  return found;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
}

/** A room is a folder directly under utils/, else a top folder. */
function leavesItsRoom(path: string, text: string): boolean {
  const folders = path.split('/').slice(0, -1);
  const depthInRoom = folders.length - (folders[0] === 'utils' ? 2 : 1);
  const steps = [...text.matchAll(/\bfrom '((?:\.\.\/)+)/g)].map((match) => (match[1]?.length ?? 0) / 3);
  return steps.some((up) => up > depthInRoom);
}

/** Texts and spoken attributes that are written out in markup and so bypass the locales. */
function wordsInMarkup(text: string): string[] {
  const source = ts.createSourceFile('markup.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{Letter}/u.test(node.text)) words.push(node.text.trim());
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer)
      if (ts.isStringLiteral(node.initializer)) words.push(node.initializer.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return words;
}
