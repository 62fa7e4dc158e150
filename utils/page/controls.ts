// What do we add to a single comment: the fold button, and the line that stands for a hidden one?

import type { Comment } from '@/utils/forest/comment';
import type { Reason } from '@/utils/view/view-plan';
import type { PageWords } from '@/utils/view/words';
import { marks } from './marks';

/** How many characters of a hidden comment its line shows: about one line of a page 700 px wide. */
const firstWords = 80;

/** And how many of a name: some are as long as a page. */
const firstLetters = 40;

/** What forums write above each answer. */
const saysNothing = /^\s*(re|aw|sv)?\s*:?\s*$/i;

/** Behind it no colon leads on to the text. */
const sentenceEnd = /[\p{P}]$/u;

/** A native button without text of its own: its name is a label, its sign comes from the style sheet. */
export function createFoldButton(document: Document): HTMLButtonElement {
  return createButton(document, marks.fold);
}

/**
 * `form=""` names no form, so the button belongs to none, not even to the page's form round all comments. That form's
 * `elements` stay its own; and Chromium (156) goes through all of a form for each control that moves in it: with 4,000
 * comments the same sort took thirty times as long.
 */
function createButton(document: Document, mark: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('form', '');
  button.setAttribute(mark, '');
  return button;
}

/** Says on the button what a press will do. */
export function labelFoldButton(
  button: HTMLButtonElement,
  words: PageWords,
  comment: Comment,
  replies: number,
  folded: boolean,
): void {
  button.setAttribute('aria-expanded', String(!folded));
  button.setAttribute(
    'aria-label',
    folded ? words.unfoldReplies(replies, comment.author) : words.foldReplies(replies, comment.author),
  );
}

/** Says how many replies are folded where nothing else does. For the mouse alone: the button says and does the same. */
export function createFoldNote(document: Document): HTMLElement {
  const note = document.createElement('span');
  note.setAttribute(marks.foldNote, '');
  note.setAttribute('aria-hidden', 'true');
  return note;
}

/** A toggle: pressed while the comment counts as the reply that it was concluded to be. */
export function createDetachButton(document: Document): HTMLButtonElement {
  return createButton(document, marks.detach);
}

/** @param confidence 0 to 1, how sure the conclusion is */
export function labelDetachButton(
  button: HTMLButtonElement,
  words: PageWords,
  author: string | undefined,
  confidence: number,
  attached: boolean,
): void {
  button.setAttribute('aria-pressed', String(attached));
  writeWords(button, words.concluded(author, Math.round(confidence * 100)));
}

const written = new WeakMap<Element, Text>();

/** Writes in a text of our own: beside it may stand what the page has put into a control. */
export function writeWords(control: Element, words: string): void {
  const text = written.get(control) ?? control.ownerDocument.createTextNode('');
  text.data = words;
  if (written.has(control)) return;
  written.set(control, text);
  control.prepend(text);
}

/** One line in the comment's place: who wrote it, how it is rated, why it is folded, its first words, and "Show". */
export function createStub(
  document: Document,
  words: PageWords,
  comment: Comment,
  reason: Reason,
): HTMLElement {
  const stub = document.createElement('div');
  stub.setAttribute(marks.stub, '');
  const line = document.createElement('span');
  const author = comment.author && cut(comment.author, firstLetters);
  line.textContent = [author ?? words.nobody(), words.reason(reason, comment.score), beginning(comment)]
    .filter((part) => part !== '')
    .join(' · ');
  const button = createButton(document, marks.show);
  button.textContent = words.showComment(author);
  stub.append(line, button);
  return stub;
}

function beginning({ title = '', text = '' }: Comment): string {
  const head = saysNothing.test(title) || text.startsWith(title) ? '' : title.trim();
  const colon = head && text && !sentenceEnd.test(head) ? ':' : '';
  return cut(`${head}${colon} ${text}`.replace(/\s+/g, ' ').trim(), firstWords);
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
}
