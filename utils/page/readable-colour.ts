// Can text of this colour be read on that background?

/** The bar's quieter words are a seventh nearer to the background (`theme.css`), and have to reach 4.5 to 1 as well. */
const least = 7;

const plain = ['rgb(31, 31, 31)', 'rgb(241, 241, 241)'];

/** The colour itself, or a dark or light one where it is too faint: pages print their small print grey. All are computed values. */
export function readableOn(background: string, colour: string): string {
  const behind = luminanceOf(background);
  const clarity = (text: string) => contrast(luminanceOf(text), behind);
  if (!(clarity(colour) < least)) return colour;
  const [best = colour] = [colour, ...plain].sort((a, b) => clarity(b) - clarity(a));
  return best;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Of `rgb(1, 2, 3)`; NaN for what is partly transparent, and for other colour spaces. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(colour: string): number {
  const parts = /^rgb\((\d{1,3}), (\d{1,3}), (\d{1,3})\)$/.exec(colour) ?? [];
  const [red = Number.NaN, green = 0, blue = 0] = parts.slice(1).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
