// Does an item of a comment stand alone in its line?

import { isNoName } from './author-words';
import type { Item } from './comment-items';
import type { TimeFound } from './read-times';

/** Whether no words but a date or a command stand beside an item. */
export function standsAlone(items: readonly Item[], index: number, time: TimeFound | undefined): boolean {
  const { line, position } = items[index] as Item;
  return [items[index - 1], items[index + 1]].every(
    (other) =>
      other === undefined ||
      other.line !== line ||
      other === time?.item ||
      Math.abs(other.position - position) > 1 ||
      other.text.length < 3 ||
      other.link?.nodeName === 'BUTTON' ||
      isNoName(other.text),
  );
}
