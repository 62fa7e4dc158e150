// Are the comments of another page of the same kind as those at hand?

import { isPassing } from '@/utils/engines/taught/stable-marks';
import { isElement } from '@/utils/reading/is-element';
import type { Place, Places } from '@/utils/reading/places';

/**
 * A site may lead elsewhere, to its front page or its newest comments, where an engine that reads structure finds comments, too. Those of one thread
 * stand in elements of one name, which share a class if they have any.
 */
export function areAlike(here: Places, there: Places): boolean {
  const looks = new Set([...here.values()].flatMap(looksOf));
  return [...there.values()].some((place) => looksOf(place).some((look) => looks.has(look)));
}

function looksOf({ item, own }: Place): readonly string[] {
  const head = item ?? own.find(isElement);
  if (!head) return ['#text'];
  const classes = [...head.classList].filter((name) => !isPassing(name));
  // Numbers are those of the comment or its author.
  const looks = classes.map((name) => `${head.localName}.${name.replaceAll(/\d+/g, '0')}`);
  return looks.length > 0 ? looks : [head.localName];
}
