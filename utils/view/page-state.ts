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

/** How the popup talks with the page that it was opened on. */
export interface PageLink {
  /** undefined: no content script answers there, so the site is not one that we run on. */
  ask(): Promise<PageState | undefined>;
  /** Turns this page on or off, whatever the preferences say; the choice ends with the page. */
  turn(on: boolean): Promise<PageState | undefined>;
  /** Calls back whenever the page's state changes. */
  watch(listener: (state: PageState) => void, signal: AbortSignal): void;
}
