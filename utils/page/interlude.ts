// What goes on from one tree to the next, while the page is given back and read anew?

import { rememberFocus } from './keep-focus';
import { rememberSelection } from './keep-selection';
import { put } from './put-node';

export interface Interlude {
  /** Takes a comment of another page: it is no part of the page that is given back, and nothing in it ends. */
  shelter(guest: Element): void;
  /** The page was given back for good: whoever still waits is gone. */
  close(): void;
  /** The next tree stands, or none does. */
  end(): void;
}

/**
 * To be opened before the page is given back. Guests wait in the document, so that players in them play on; in a shadow tree, so that nobody who
 * reads the page finds them; and unseen, so that they are nobody's place.
 */
export function openInterlude(document: Document): Interlude {
  const backs = [rememberFocus(document), rememberSelection(document)];
  const host = document.createElement('div');
  host.style.setProperty('display', 'none', 'important');
  const room = host.attachShadow({ mode: 'closed' });
  return {
    shelter(guest) {
      if (!host.isConnected) document.documentElement.append(host);
      // Chromium (156) crashes where `moveBefore` takes what has the focus into a shadow tree.
      if (holdsFocus(guest)) (document.activeElement as HTMLElement | SVGElement).blur();
      if (holdsFocus(guest)) room.append(guest);
      else put(guest, room, null, true);
    },
    close: () => host.remove(),
    end() {
      host.remove();
      for (const back of backs) back();
    },
  };
}

function holdsFocus(element: Element): boolean {
  return Node.prototype.contains.call(element, element.ownerDocument.activeElement);
}
