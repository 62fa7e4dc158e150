// Which attributes do we put on a page, and what does each say to the style sheet?

/** Names are part of the contract with the style sheet (`page.css`, `rows.css`, `held.css`, `document.css`, `controls.css`); values are never read back. */
export const marks = {
  /** On the element that holds the first root: our bar stands there. */
  thread: 'data-understory-thread',
  /** On each other list that holds roots. */
  list: 'data-understory-list',
  /** On the element that holds one comment without its replies; the value is its id. */
  comment: 'data-understory-id',
  /** On the element that holds the replies of one comment: empty, `deep` or `deeper` (less indentation). */
  branch: 'data-understory-branch',
  /** On an element of the page around comments: it indents nothing. */
  plain: 'data-understory-plain',
  /** On the replies to a root in a long thread: they are skipped as one out of view. */
  long: 'data-understory-long',
  /** On an element that lays out the parts of a comment beside each other; the value is how: `flex` or `grid`. */
  beside: 'data-understory-beside',
  /** On a folded branch; the value is what stands in its place: "5 replies". */
  folded: 'data-understory-folded',
  /** On what the page has put away, since the reader has unfolded it. */
  unfolded: 'data-understory-unfolded',
  /** On a reply and what is around it, while the page is asked whether it would show it. */
  asked: 'data-understory-asked',
  /** On whatever is not to be seen. */
  hidden: 'data-understory-hidden',
  /** On a comment that has replies to fold: it shows the line. */
  lined: 'data-understory-lined',
  /** On the comment that a search or a link led to. */
  found: 'data-understory-found',
  /** On a comment whose parent was concluded. */
  inferred: 'data-understory-inferred',
  /** On a comment's element that holds its replies too. */
  whole: 'data-understory-whole',
  /** On a picture that the page has taken out of the flow; and on what holds the thread, whose words make room for them. */
  lifted: 'data-understory-lifted',
  roomy: 'data-understory-roomy',
  /** On an element whose children have an order of ours, by style. */
  ordered: 'data-understory-ordered',
  /** On a row that we indent: how deep. */
  depth: 'data-understory-depth',
  detach: 'data-understory-detach',
  fold: 'data-understory-fold',
  /** On what says how many replies of a row are folded. */
  foldNote: 'data-understory-fold-note',
  stub: 'data-understory-stub',
  show: 'data-understory-show',
  bar: 'data-understory-bar',
  /** On the bar while its reader goes from match to match: it stays in view, apart from the thread where it cannot within. */
  seeking: 'data-understory-seeking',
  apart: 'data-understory-apart',
  /** Both on the element that holds the whole thread: what they say holds in all of it. */
  lines: 'data-understory-lines',
  density: 'data-understory-density',
  /** On the document's element, until the comments have marks of their own: what `early.css` names is skipped out of view. */
  early: 'data-understory-early',
  /** For as long: on a list whose items are skipped out of view. */
  earlyItems: 'data-understory-early-items',
  /** On a table whose rows of one cell are laid out as blocks. */
  blocks: 'data-understory-blocks',
  /** On a long list whose items are laid out as blocks. */
  items: 'data-understory-items',
  /** For a moment between two frames: it has no boxes. */
  asleep: 'data-understory-asleep',
  /** On the element that holds the whole thread, for two frames after its window has become narrower; and on what is in view then. */
  forgetting: 'data-understory-forgetting',
  seen: 'data-understory-seen',
  /** While we write: scroll anchoring of the browser must not answer our own changes. */
  busy: 'data-understory-busy',
} as const;

/** From which depth of the answered comment on its replies are indented less, so that deep threads keep their width. */
const deep = 5;
const deeper = 10;

/** @param depth of the comment whose replies the branch holds */
export function branchMark(depth: number): string {
  if (depth >= deeper) return 'deeper';
  return depth >= deep ? 'deep' : '';
}
