// Which host does an address name, and is a text the name of one?

/**
 * As the browser itself writes it, in small letters. In a pattern `*` stands for all hosts, by the URL standard it is a name like any other (Chromium
 * makes `%2A` of it, Firefox refuses it), and who speaks in the name of a page may say what they like.
 */
export function isHostName(text: string): boolean {
  const address = `https://${text}/`;
  return /^[\w.:[\]-]+$/.test(text) && URL.canParse(address) && new URL(address).hostname === text;
}

/** The host of an address, if that is of the web. */
export function hostOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && isHostName(hostname) ? hostname : undefined;
}
