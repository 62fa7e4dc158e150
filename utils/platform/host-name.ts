// Is a text the name of one host?

/**
 * As the browser itself writes it, in small letters. In a pattern `*` stands for all hosts, and to Firefox it is a name like any other: a page may have
 * a frame of `https://*`, and who speaks in the name of a page may say what they like.
 */
export function isHostName(text: string): boolean {
  const address = `https://${text}/`;
  return /^[\w.:[\]-]+$/.test(text) && URL.canParse(address) && new URL(address).hostname === text;
}
