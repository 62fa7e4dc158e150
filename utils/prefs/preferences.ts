// What can the reader prefer, and what holds until they say so?

import type { FoldRule, ReplyOrder, SortKey } from '@/utils/view/state';

export const densities = ['comfortable', 'compact'] as const;
export const themes = ['system', 'light', 'dark'] as const;

export interface Preferences {
  readonly sort: SortKey;
  readonly replies: ReplyOrder;
  /** null: all comments. */
  readonly minimumScore: number | null;
  readonly showUnrated: boolean;
  readonly fold: FoldRule;
  /** Lines that show which replies belong together. */
  readonly threadLines: boolean;
  readonly density: (typeof densities)[number];
  readonly theme: (typeof themes)[number];
  /** Runs by itself on this site (on all known sites, in the general preferences). */
  readonly enabled: boolean;
  /** Runs by itself on sites that nobody named, too. Only the general preferences say so. */
  readonly everywhere: boolean;
}

/** A site says only what differs from the general preferences. */
export type SitePreferences = Partial<Preferences>;

export const defaultPreferences: Preferences = {
  sort: 'page',
  replies: 'like-roots',
  minimumScore: null,
  showUnrated: true,
  fold: { kind: 'nothing' },
  threadLines: true,
  density: 'comfortable',
  theme: 'system',
  enabled: true,
  everywhere: false,
};
