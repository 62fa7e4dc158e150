// Which words of a comment may be its author's name?

import { isNoName } from './author-words';
import type { CommentItems, Item } from './comment-items';
import { cutName } from './cut-name';
import { isUnder } from './find-body';
import { isInitial, isProfile, judgeName, namesAuthor, nameWeights } from './judge-name';
import type { DateFinder } from './open-dates';
import type { NameFinder } from './open-names';
import type { Candidate } from './path-votes';
import type { TimeFound } from './read-times';
import { standsAlone } from './stands-alone';

export interface NameCandidate extends Candidate {
  readonly element: Element;
  /** Outside of the body, and with nothing but a date or a command beside it in its line. */
  readonly alone: boolean;
  /** Next to the time. */
  readonly beside: boolean;
  /** The first words of the comment, on the line that has the time. */
  readonly leads: boolean;
}

/** What screen readers are told of a whole comment. */
const labelled =
  /^(?:(?:a )?(?:comment|reply|post|message)|kommentar|antwort|beitrag|commentaire|réponse|comentario|respuesta|comentário|commento|risposta|reactie|komentarz)(?: #?\d{1,6})? (?:by|from|von|de|di|da|van|od)[: ]\s?(.{1,50}?)(?:$|,| (?:on|at|to|vom|am|auf|le|à|el|em|il|op)\b)/i;
const nameAttributes = [
  'author',
  'data-author-name',
  'data-commenter',
  'data-nick',
  'data-author',
  'data-username',
  'data-user-name',
  'data-nickname',
  'data-display-name',
  'data-name',
];

/** "Added: May 3, 2012". */
const isLabel = /^[^|·•,;:：]+[:：]\s*$/u;

/** How texts of the thread are read, each once. */
export interface TextReaders {
  readonly findDate: DateFinder;
  readonly findName: NameFinder;
}

/** What may be the author of a comment, with what speaks for each. */
export function nameCandidates(
  comment: CommentItems,
  index: number,
  time: TimeFound | undefined,
  body: string,
  readers: TextReaders,
): NameCandidate[] {
  return [
    ...candidatesOf(comment, index, time, body, readers),
    ...attributeCandidates(comment, index, readers.findDate),
  ];
}

function candidatesOf(
  { items, images }: CommentItems,
  comment: number,
  time: TimeFound | undefined,
  body: string,
  { findDate, findName }: TextReaders,
): NameCandidate[] {
  const portraits = portraitNames(images);
  const found: NameCandidate[] = [];
  let lastBodyItem = -1;
  let opening: number | undefined;
  for (const [index, item] of items.entries()) {
    if (body !== '' && isUnder(item.path, body)) {
      lastBodyItem = index;
      opening ??= index;
    }
    // A byline is at the head or right behind the body, near the time.
    const near = time && Math.abs(time.position - index) < 8;
    if (index > 24 && !near && index > lastBodyItem + 12) continue;
    if (item.quoted || item.text.length > 200) continue;
    const isTime = time?.item === item;
    const date = isTime ? time.span : datedSpan(item, findDate);
    const cut = findName(item.text, date);
    if (!cut || (cut.gone && !namesAuthor(item.near))) continue;
    if (isInitialOf(item.text, items[index + 1]?.text ?? '')) continue;
    if (cut.doubtful && !(namesAuthor(item.near) || isProfile(item.link))) continue;
    // Where neither a date nor a word was cut off, the whole text has to be the name.
    const changed = date !== undefined || cut.sure;
    if (date && !isTime && !cut.sure) continue;
    const score =
      (cut.doubtful ? nameWeights.doubtful : 0) +
      (item.text.startsWith(',') ? nameWeights.behind : 0) +
      (date && !cut.sure && isLabel.test(item.text.slice(0, date.start)) ? nameWeights.label : 0) +
      judgeName(cut.name, item, index, items, {
        time,
        body,
        portraits,
        sure: cut.sure,
        changed,
        isTime,
        opening,
      });
    found.push({
      comment,
      position: index,
      path: changed && !cut.sure ? `${item.path}+` : item.path,
      text: cut.name,
      score,
      element: item.element,
      beside: time !== undefined && Math.abs(time.position - index) <= 1,
      leads: index === 0 && time?.item !== undefined && time.item !== item && time.item.line === item.line,
      alone: (body === '' || !isUnder(item.path, body)) && standsAlone(items, index, time),
    });
  }
  return found;
}

/** Of "Ann", of "Posted by Ann". */
function isInitialOf(text: string, next: string): boolean {
  return isInitial(text, next) || (text.length <= 2 && isInitial(text, cutName(next)?.name ?? ''));
}

function datedSpan(item: Item, findDate: DateFinder) {
  if (!/\d/.test(item.text) || item.text.length > 160) return undefined;
  const date = findDate(item.text);
  return date?.vague ? undefined : date;
}

/** `Avatar of Ann`, `Ann's avatar`, `Ann`. */
function portraitNames(images: readonly Element[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const image of images.slice(0, 4))
    for (const attribute of ['alt', 'title']) {
      const said = image.getAttribute(attribute)?.trim().toLowerCase();
      if (!said || said.length > 60) continue;
      names.add(said);
      names.add(
        said
          .replace(
            /^(?:(?:profile )?(?:avatar|picture|photo|image|gravatar|icon|bild|foto|avatar de|photo de|profilbild)(?: (?:of|for|von|de|di|van))?[\s:]+)/,
            '',
          )
          .replace(
            /(?:['’]s?)?\s+(?:avatar|picture|photo|profile picture|gravatar|profile image|icon|profilbild)$/,
            '',
          ),
      );
    }
  return names;
}

function attributeCandidates(
  { bearers }: CommentItems,
  comment: number,
  findDate: DateFinder,
): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const { element, path, position, quoted } of bearers) {
    if (quoted) continue;
    const label = labelledName(element, findDate);
    const command = element.nodeName === 'A' || element.nodeName === 'BUTTON';
    if (label !== undefined && !command && !isNoName(label))
      found.push(attributeCandidate(comment, position, `${path}[aria-label]`, label, element));
    for (const attribute of nameAttributes) {
      const text = element.getAttribute(attribute)?.replaceAll(/\s+/g, ' ').trim();
      if (
        !text ||
        text.length > 50 ||
        isNoName(text) ||
        (attribute === 'data-name' && !namesAuthor(element.className))
      )
        continue;
      found.push(attributeCandidate(comment, position, `${path}[${attribute}]`, text, element));
    }
  }
  return found;
}

/** "Comment by Ann 3 days ago": what screen readers are told, without its date. */
function labelledName(element: Element, findDate: DateFinder): string | undefined {
  const said = labelled.exec(element.getAttribute('aria-label')?.slice(0, 120) ?? '')?.[1];
  return said && (cutName(said, findDate(said))?.name ?? said);
}

function attributeCandidate(
  comment: number,
  position: number,
  path: string,
  text: string,
  element: Element,
): NameCandidate {
  return {
    comment,
    position,
    path,
    text,
    score: nameWeights.attribute,
    element,
    alone: false,
    beside: false,
    leads: false,
  };
}
