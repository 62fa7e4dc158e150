// What can the popup learn of, and do about, comments that a page shows in a frame of another origin?

export interface FrameLink {
  /** The hosts of such frames on the page, each once, whether or not the browser lets us read them. Never rejects. */
  hosts(): Promise<readonly string[]>;
  /** Brings our script into those that the browser lets us read. Never rejects. */
  enter(): Promise<void>;
}
