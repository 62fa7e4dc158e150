// Which small pictures does the interface use?

/** Paths in a square of 16. */
const shapes = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  next: 'm4 6.5 4 4 4-4',
  previous: 'm4 9.5 4-4 4 4',
  foldAll: 'm4 2.5 4 3.5 4-3.5M4 13.5 8 10l4 3.5M2.5 8h11',
  unfoldAll: 'M4 6l4-3.5L12 6M4 10l4 3.5 4-3.5',
  off: 'M8 2v5.5M4.6 4.4a5 5 0 1 0 6.8 0',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'm4 4 8 8m0-8-8 8',
};

/** A line drawing in the colour of the text around it; decoration only, so always beside or under a name. */
export function Icon({ shape }: { readonly shape: keyof typeof shapes }) {
  return (
    <svg class={`icon icon-${shape}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={shapes[shape]} />
    </svg>
  );
}
