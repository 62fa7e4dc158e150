// What stands in one comment of a blog that no recipe describes?

import type { Moment, Score } from '@/utils/forest/comment';

/** The parts of one comment; what was not found is absent. The elements are the page's own. */
export interface Parts {
  author?: string;
  authorElement?: Element;
  time?: Moment;
  timeElement?: Element;
  score?: Score;
  title?: string;
  /** Plain text of the body, empty where nothing was said. */
  text: string;
  bodyElement?: Element;
  /** What the page prints to say whom the comment answers: a name, and maybe that one's words. */
  answers?: string;
  /** Absolute, http or https. */
  permalink?: string;
  /** The comment's own id on the page: an element's id or the number in a `data-id`. */
  elementId?: string;
  deleted?: boolean;
  collapsed?: boolean;
}
