// Do the forms of a page still say where they stand?

import type { PageRoot } from './page-roots';

/**
 * Names of fields that forms really have. Nothing asks a form for one of these and cannot bear the answer. But for `contains`, as advanced
 * searches have it: where such a form directly holds the comments, they cannot be read, and the page is given back.
 */
const usual = new Set([
  'append',
  'autofocus',
  'before',
  'after',
  'blur',
  'children',
  'click',
  'contains',
  'dir',
  'draggable',
  'focus',
  'hidden',
  'id',
  'inert',
  'lang',
  'matches',
  'nonce',
  'normalize',
  'part',
  'popover',
  'prefix',
  'prepend',
  'remove',
  'slot',
  'spellcheck',
  'style',
  'title',
  'translate',
]);

/** What a form has by name, wherever it stands. */
const fields = 'button, fieldset, img, input, object, output, select, textarea';

/**
 * A field's name hides what its form has under that name, also from scripts in a world of their own: beside `<input name="parentNode">`
 * a form's parent is that input, whose parent is the form, and whoever climbs never comes to an end. No page that wants its
 * comments read has such a field.
 */
export function isReadable(page: PageRoot): boolean {
  for (const field of page.querySelectorAll(fields))
    for (const attribute of ['name', 'id']) {
      const name = field.getAttribute(attribute);
      if (name && name in HTMLElement.prototype && !usual.has(name) && formOf(field)) return false;
    }
  return true;
}

/** Pictures do not say it themselves. */
function formOf(field: Element): Element | null {
  return 'form' in field ? (field.form as Element | null) : field.closest('form');
}
