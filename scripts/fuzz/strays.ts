// What stands among the comments of a page that means us ill?

import fc from 'fast-check';

/** Elements with our own names and marks, which a page may have copied or kept. */
const copies = [
  '<div data-understory-id="1">Not a comment</div>',
  '<div data-understory-bar><button>Fold all</button></div>',
  '<button data-understory-fold aria-expanded="true" aria-controls="understory-replies-1">−</button>',
  '<ul id="understory-replies-1" data-understory-branch="deep"><li>Not a reply</li></ul>',
  '<div data-understory-hidden data-understory-folded="3">Hidden by the page</div>',
  '<div data-understory-thread data-understory-lines data-understory-density="compact"></div>',
  '<understory-bar></understory-bar><style>[data-understory-id]{display:none}</style>',
];

/** Elements that a walker may stumble over. */
const snares = [
  '<template><div class="comment" id="comment-77">In a template</div></template>',
  '<svg><foreignObject><div class="comment">In a picture</div></foreignObject><a href="javascript:window.canary=1">x</a></svg>',
  '<math><mtext><p>In a formula</p></mtext></math>',
  '<iframe srcdoc="&lt;div class=comment id=comment-5&gt;In a frame&lt;/div&gt;"></iframe>',
  '<noscript><div class="comment">Without scripts</div></noscript>',
  '<select><option>One</option><option>Two</option></select>',
  '<details><summary>More</summary><p>Later</p></details>',
  '<div contenteditable>Write here</div>',
  '<div hidden>Hidden</div><div style="display:contents">Through</div>',
  '<object data="about:blank"><p>Nothing</p></object>',
  '<x-comment class="comment"><slot></slot></x-comment>',
  '<div><template shadowrootmode="open"><slot></slot></template><p>In the light</p></div>',
  '<!-- a remark --><?php echo 1 ?>',
  '<table><tr><td><p>A table in between</td></tr></table>',
  '<dialog open>Do you want cookies?</dialog>',
  '<textarea>A draft</textarea><input type="checkbox" checked><input value="kept">',
  '<form><input name="id" value="7"><input name="title"><input name="children"></form>',
  '<form><button name="remove">Remove</button><button name="before">Up</button><input name="text"></form>',
  '<img name="body"><img name="querySelectorAll"><form name="getElementById"></form>',
];

export const strays = fc.array(fc.constantFrom(...copies, ...snares), { maxLength: 3 });

/**
 * Names of a form's fields come before what every element has, also in a world of our own. With these in a form that
 * holds comments, a page keeps us from reading it; no page that wants its comments read has them.
 */
const blinds = [
  'parentNode',
  'parentElement',
  'childNodes',
  'firstChild',
  'nextSibling',
  'attributes',
  'getAttribute',
  'setAttribute',
  'insertBefore',
  'nodeType',
  'nodeName',
  'tagName',
  'textContent',
  'classList',
  'closest',
  'contains',
  'querySelectorAll',
  'ownerDocument',
];

export const blind = fc.constantFrom(...blinds);
