// How does a saved page get the content of its frame back, which was saved beside it?

/** Into the first frame that has its document in itself (`srcdoc`); throws if there is none. */
export function fillFrame(page: string, content: string): string {
  const written = content.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const filled = page.replace(/\bsrcdoc="[^"]*"/, () => `srcdoc="${written}"`);
  if (filled === page) throw new Error('the page has no frame with a document of its own');
  return filled;
}
