// How is text made safe for a page, and given Scoop's FONT tags?

import type { PrintOptions } from './print-options.ts';

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const faces = { text: 'verdana, arial, helvetica, sans-serif', small: 'arial, Helvetica, Sans-Serif' };

/** `<FONT …>content</FONT>`, or the content alone on a site without FONT tags. */
export function font(options: PrintOptions, face: keyof typeof faces, content: string): string {
  return options.fonts ? `<FONT FACE="${faces[face]}" SIZE=2>${content}</FONT>` : content;
}
