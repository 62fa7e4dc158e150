// What do the page's own scripts do while somebody reads it?

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Comments arrive at the end of an element of this page. @param html a page that holds these alone @param items all that is printed of a comment */
export function bringComments(html: string, items: string, into: string): void {
  const target = document.querySelector(into);
  if (!target) throw new Error(`There is no ${into}.`);
  target.append(...[...parse(html).querySelectorAll(items)].map((node) => document.importNode(node, true)));
}

/** Somebody corrects what they wrote. @param which from 0 to 1, from the first text to the last */
export function editText(texts: string, which: number, words: string): void {
  const all = document.querySelectorAll(texts);
  all[Math.floor(which * all.length)]?.append(` ${words}`);
}

/** A comment is taken down, with all that stands inside it. */
export function removeComment(comment: string): void {
  document.querySelector(comment)?.remove();
}

/** The thread is wiped and drawn from the beginning. */
export function drawAgain(html: string, thread: string): void {
  const fresh = parse(html).querySelector(thread);
  const old = document.querySelector(thread);
  if (!fresh || !old) throw new Error(`There is no ${thread}.`);
  old.replaceWith(document.importNode(fresh, true));
}

/** Another story, without another document. */
export function goTo(path: string, html: string): void {
  history.pushState(null, '', path);
  draw(html);
}

export async function goBack(html: string): Promise<void> {
  const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await gone;
  draw(html);
}

/** A link to a comment: `#comment-7`. */
export function followLink(fragment: string): void {
  // A link, and not the address: to set that to what it is already leads nowhere, while whoever presses a link twice wants to get there.
  const link = document.createElement('a');
  link.href = `#${fragment}`;
  document.body.append(link);
  link.click();
  link.remove();
}

/**
 * Forms count their fields anew. Each keeps a list of them, those in shadow trees included, for the browser to fill in; what is taken out
 * of such a tree stays on the list until then: the last bar of a thread in a form.
 */
export function countFields(): void {
  for (const form of document.forms) {
    const field = form.appendChild(document.createElement('input'));
    field.remove();
  }
}

function draw(html: string): void {
  const { body, title } = parse(html);
  document.title = title;
  document.body.replaceChildren(...[...body.childNodes].map((node) => document.importNode(node, true)));
}
