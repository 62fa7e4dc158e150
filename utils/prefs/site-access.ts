// Where does the browser let us run by ourselves, and how is more or less of it asked for?

/** Everywhere, or one host as the reader sees it: `example.com`, or `*.example.com` for all below it. */
export type Place = { readonly kind: 'everywhere' } | { readonly kind: 'site'; readonly host: string };

/** What the browser may be asked for: to be allowed in the frames of a host is not to be wanted on its own pages. */
export type Wish = Place | { readonly kind: 'frame'; readonly host: string };

/** What the browser lets us do beyond the hosts of the manifest. */
export interface Granted {
  readonly everywhere: boolean;
  /** In alphabetical order, each once. */
  readonly hosts: readonly string[];
}

export interface SiteAccess {
  /** Never rejects: what cannot be learned is not granted. */
  granted(): Promise<Granted>;
  /**
   * Lets the browser ask the reader. Call it inside a click, before anything is awaited: browsers ask only then.
   * False if the reader, or the browser, said no.
   */
  ask(wish: Wish): Promise<boolean>;
  /** False if the browser kept it, for instance since an administrator gave it. */
  giveBack(place: Place): Promise<boolean>;
  /** Calls back after each change, from wherever: the browser has settings of its own. */
  watch(listener: (granted: Granted) => void, signal: AbortSignal): void;
}

/** Whether we may run on the host. */
export function permits({ everywhere, hosts }: Granted, host: string): boolean {
  return everywhere || hosts.some((granted) => covers(granted, host));
}

function covers(granted: string, host: string): boolean {
  if (!granted.startsWith('*.')) return granted === host;
  const domain = granted.slice('*.'.length);
  return host === domain || host.endsWith(`.${domain}`);
}
