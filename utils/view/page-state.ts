// What does the popup (and the badge) know about one open page?

export interface PageState {
  /** Host without a port, lower case: the key of per-site preferences. */
  readonly host: string;
  readonly on: boolean;
  /** Why it is on or off: `failed` means that we gave the page back after an error of ours. */
  readonly status: 'reading' | 'on' | 'off' | 'nothing-found' | 'failed';
  /** Name to show: "Scoop". */
  readonly engine?: string;
  readonly comments: number;
  readonly folded: number;
  readonly hidden: number;
}
