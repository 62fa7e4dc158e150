// What does a reader see of a thread, whatever its markup says?

/** The authors of the comments that can be seen, from top to bottom. */
export function seenAuthors(mount: Element): string {
  return [...mount.querySelectorAll('.author')]
    .filter((author) => author.getClientRects().length > 0)
    .map((author) => ({ name: author.textContent, top: author.getBoundingClientRect().top }))
    .sort((a, b) => a.top - b.top)
    .map(({ name }) => name)
    .join(' ');
}
