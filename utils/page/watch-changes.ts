// When is a part of the page no longer as it was?

import { isElement } from '@/utils/reading/is-element';
import { rootOf } from '@/utils/reading/page-roots';

export interface ChangeWatch {
  /** Also of what it has not been told yet. */
  hasChanged(): boolean;
  end(): void;
}

/**
 * Counts whatever changes in these elements, and elements that come anywhere around them: of what else a page does beside its comments,
 * clocks and players, none is a change.
 * @param changed told so in the next microtask, unless it has ended
 */
export function watchChanges(elements: readonly Element[], changed: () => void): ChangeWatch {
  const inside = new MutationObserver(changed);
  const isNews = (records: readonly MutationRecord[]) =>
    records.some(({ addedNodes }) => [...addedNodes].some(isElement));
  const around = new MutationObserver((records) => {
    if (isNews(records)) changed();
  });
  for (const element of elements) {
    inside.observe(element, { attributes: true, characterData: true, childList: true, subtree: true });
    for (const tree of [rootOf(element), element.ownerDocument])
      around.observe(tree, { childList: true, subtree: true });
  }
  return {
    hasChanged: () =>
      inside.takeRecords().length > 0 ||
      isNews(around.takeRecords()) ||
      elements.some((element) => !element.isConnected),
    end() {
      inside.disconnect();
      around.disconnect();
    },
  };
}
