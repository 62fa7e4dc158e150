// Is a part of the page still as it was?

import { isElement } from '@/utils/reading/is-element';
import { rootOf } from '@/utils/reading/page-roots';

export interface ChangeWatch {
  hasChanged(): boolean;
  end(): void;
}

/**
 * Counts whatever changes in these elements, and elements that come anywhere around them: of what else a page does beside its comments,
 * clocks and players, none is a change.
 */
export function watchChanges(elements: readonly Element[]): ChangeWatch {
  let changed = false;
  const inside = new MutationObserver(() => {
    changed = true;
  });
  const isNews = (records: readonly MutationRecord[]) =>
    records.some(({ addedNodes }) => [...addedNodes].some(isElement));
  const around = new MutationObserver((records) => {
    changed ||= isNews(records);
  });
  for (const element of elements) {
    inside.observe(element, { attributes: true, characterData: true, childList: true, subtree: true });
    for (const tree of [rootOf(element), element.ownerDocument])
      around.observe(tree, { childList: true, subtree: true });
  }
  return {
    hasChanged: () =>
      changed ||
      inside.takeRecords().length > 0 ||
      isNews(around.takeRecords()) ||
      elements.some((element) => !element.isConnected),
    end() {
      inside.disconnect();
      around.disconnect();
    },
  };
}
