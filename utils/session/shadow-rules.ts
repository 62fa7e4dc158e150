// What do our style sheets for a page's comments say, for a tree that none of the document's sheets reaches?

import controls from '@/utils/page/controls.css?inline';
import held from '@/utils/page/held.css?inline';
import page from '@/utils/page/page.css?inline';
import rows from '@/utils/page/rows.css?inline';

/**
 * The background has them: in the reader's script each page would read them a second time. What `early.css`
 * says is for pages that still load, `document.css` for what no shadow root has.
 */
export const shadowRules = [page, rows, held, controls].join('\n');
