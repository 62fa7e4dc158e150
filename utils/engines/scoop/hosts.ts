// On which hosts is Scoop known to run, or to have run?

/** A host where the extension works out of the box. */
export interface KnownHost {
  /** Exact and lower case, without a port; `www.` is another host. */
  readonly host: string;
  /** What it is. */
  readonly site: string;
}

/** Daily Kos is not among them: it left Scoop for software of its own in 2011. */
export const knownHosts: readonly KnownHost[] = [
  { host: 'www.talkleft.com', site: 'TalkLeft, on Scoop since 2005' },
  { host: 'talkleft.com', site: 'TalkLeft' },
  { host: 'www.kuro5hin.org', site: 'Kuro5hin, for which Scoop was written; closed in 2016' },
  { host: 'kuro5hin.org', site: 'Kuro5hin' },
  { host: 'www.eurotrib.com', site: 'European Tribune' },
  { host: 'eurotrib.com', site: 'European Tribune' },
  { host: 'www.boomantribune.com', site: 'Booman Tribune' },
  { host: 'boomantribune.com', site: 'Booman Tribune' },
  { host: 'www.mydd.com', site: 'MyDD' },
  { host: 'mydd.com', site: 'MyDD' },
  { host: 'www.hulver.com', site: 'HuSi, under /scoop/' },
  { host: 'hulver.com', site: 'HuSi' },
];
