// In which of its many ways shall Scoop print a story?

export const modes = [
  'threaded',
  'minimal',
  'nested',
  'flat',
  'flat_unthread',
  'dthreaded',
  'dminimal',
] as const;
export type Mode = (typeof modes)[number];

export interface PrintOptions {
  readonly mode: Mode;
  /** `byline-last` signs after the body; `loose` does too, and has no class by which to tell the parts. */
  readonly theme: 'stock' | 'kuro5hin' | 'dailykos' | 'byline-last' | 'loose';
  readonly viewer: 'anonymous' | 'member';
  /** Stock pages are full of FONT; TPMCafe emptied those blocks. */
  readonly fonts: boolean;
  /** No more comments: the box of controls is not printed. */
  readonly closed: boolean;
  /** The member chose Rate = Hide: no score, no rating box. */
  readonly ratingsHidden: boolean;
  readonly rateBy: 'list' | 'buttons';
  /** Values that a member can give; a trusted one has a 0 too. */
  readonly scale: readonly number[];
  /** 1.0: ordinal days and a "User Info" line. */
  readonly version: '1.0' | '1.1';
  readonly hours: 12 | 24;
  /** Empty: the site prints none. */
  readonly zone: string;
  /** A story page, one comment and its replies, the replies to one, or one comment with those who rated it. */
  readonly part:
    | { readonly kind: 'story' }
    | { readonly kind: 'comment' | 'replies' | 'alone'; readonly id: number };
  /** `given`: as the story lists them. */
  readonly rating: 'unrate_highest' | 'highest' | 'lowest' | 'dontcare' | 'given';
  readonly order: 'newest' | 'oldest';
  /** Daily Kos: comments shown as one line. */
  readonly shrunk: readonly number[];
}

export const usualOptions: PrintOptions = {
  mode: 'nested',
  theme: 'stock',
  viewer: 'anonymous',
  fonts: true,
  closed: false,
  ratingsHidden: false,
  rateBy: 'list',
  scale: [1, 2, 3, 4, 5],
  version: '1.1',
  hours: 12,
  zone: 'EST',
  part: { kind: 'story' },
  rating: 'highest',
  order: 'oldest',
  shrunk: [],
};
