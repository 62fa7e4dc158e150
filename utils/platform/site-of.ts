// To which site does a document belong?

/**
 * The host of its address, in lower case. What a page writes into a frame (`srcdoc`) has no address of its own and is
 * that page’s; if the frame is locked up (`sandbox`) its origin is none, but links in it still start from the page.
 */
export function siteOf(
  { location, baseURI }: { readonly location: { readonly hostname: string }; readonly baseURI: string },
  origin: string,
): string {
  const address = [origin, baseURI].find((one) => URL.canParse(one) && new URL(one).hostname !== '');
  const host = location.hostname || (address === undefined ? '' : new URL(address).hostname);
  return host.toLowerCase();
}
