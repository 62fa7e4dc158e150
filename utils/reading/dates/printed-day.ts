// What does a text say of a day, before anything is concluded from it?

export interface CalendarDay {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Two numbers of which the order of the site decides which is the day. */
  readonly pair?: readonly [number, number];
  /** Between the numbers stands a point: day first, the world over. */
  readonly points?: boolean;
  /** Index behind its last token. */
  readonly next: number;
}
