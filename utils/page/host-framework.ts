// Does a framework of the page's own hold on to the nodes of a thread, so that none of them may be moved?

import { hostOf } from '@/utils/reading/page-roots';

/**
 * What frameworks leave in the markup that they render; each on the thread, in it, or around it. From their sources and documentation:
 * - React: `data-reactroot` (to 17), `data-reactid` (to 14); Next.js, Gatsby: `#__next`, `#___gatsby`; the class names that emotion and
 *   styled-components make are React's in practice.
 * - Vue: `data-v-app` on what an application is mounted on (3), `data-v-…` of scoped styles (from `vue-loader`'s hash), `#__nuxt`.
 * - Angular: `ng-version`; Svelte: classes such as `svelte-1x2y3z`; Ember: `ember-view`, `ember-application`; Solid: `data-hk`; Astro's islands hold any of them.
 * - Of what is rendered in the browser alone React leaves no mark, but its applications live in one element that is empty without script.
 *   What it hangs on its nodes (`__reactFiber$…`) is a property in the page's world, and not seen from ours.
 */
const around = [
  '[data-reactroot]',
  '[data-reactid]',
  '#__next',
  '#___gatsby',
  '#__nuxt',
  '[data-v-app]',
  '[data-server-rendered]',
  '[ng-version]',
  '[data-hk]',
  '.ember-view',
  '.ember-application',
  'astro-island',
  'body > #root',
  'body > #app',
  'body > #react-root',
  'body > #react-app',
  'body > #svelte',
].join();

const inside = [
  '[data-reactid]',
  '[data-hk]',
  '.ember-view',
  '[class^="svelte-"]',
  '[class*=" svelte-"]',
  '[class^="css-"]',
  '[class^="sc-"]',
].join();

/** `data-v-7ba5bd90`: an attribute name, which no selector can match by its beginning. */
const scopedStyle = /^data-v-[\da-f]{8}$/;

/**
 * Of a page that a framework has drawn as a whole, also where it leaves nothing around the thread: Next.js' newer router, Nuxt and SvelteKit draw into
 * the body itself. `react-helmet`, emotion and styled-components leave their marks in the head.
 */
const scripts = /\/_(?:next|nuxt)\//;
const inHead =
  '[data-rh], [data-react-helmet], style[data-emotion], style[data-styled], link[href*="/_app/immutable/"]';

/** Of few elements: a search of the whole page took 3 ms of 1,000 comments. */
function isDrawnByFramework(document: Document): boolean {
  const { head, body } = document;
  return (
    [...document.getElementsByTagName('script')].some(({ src }) => scripts.test(src)) ||
    Boolean(head?.querySelector(inHead)) ||
    body?.hasAttribute('data-sveltekit-preload-data')
  );
}

/**
 * What stands in a shadow root was drawn there by a script, most often of a framework that leaves no mark (Lit, Stencil, React).
 * @param root the element that holds the whole thread
 * @param comments a few of it: whoever draws one draws all. A search of the whole thread took 4 ms of 1,000 comments (profile)
 */
export function isHeldByFramework(root: Element, comments: readonly Element[]): boolean {
  if (hostOf(root)) return true;
  const isMarked = (comment: Element) => {
    const marked = comment.querySelector(inside) ?? comment.closest(inside);
    return marked !== null && root.contains(marked);
  };
  if (root.closest(around) || comments.some(isMarked)) return true;
  const first = root.firstElementChild;
  const isScoped = [root, first, first?.firstElementChild].some((element) =>
    element?.getAttributeNames().some((name) => scopedStyle.test(name)),
  );
  return isScoped || isDrawnByFramework(root.ownerDocument) || isInApplication(root);
}

/**
 * Whatever its name, an application that draws all of the page in the browser stands in one element right below the body, and says beside it that it
 * needs JavaScript. Of counters and their like there a picture or a frame is told instead.
 */
function isInApplication(root: Element): boolean {
  const { body } = root.ownerDocument;
  const says = [...root.ownerDocument.getElementsByTagName('noscript')].some(
    ({ parentNode, textContent }) =>
      parentNode === body && /javascript/i.test(textContent) && !/<i(?:mg|frame)\b/i.test(textContent),
  );
  return says && root.closest('body > [id]') !== null;
}

/** In milliseconds: one frame that never comes keeps a page from ever having loaded. */
const mostPatience = 5_000;

/**
 * Resolves at once on most pages. Where the server's markup is still to be taken over, node by node, by its framework ("hydration"), after the
 * page has loaded and come to rest: what the framework finds changed before, it throws away, and complains in the console.
 * @param patience in milliseconds: then it resolves all the same
 */
export async function untilTakenOver(
  document: Document,
  signal: AbortSignal,
  patience = mostPatience,
): Promise<void> {
  const view = document.defaultView;
  if (!view || document.readyState === 'complete') return;
  if (!document.querySelector(around) && !isDrawnByFramework(document)) return;
  await new Promise<void>((resolve) => {
    const goOn = () => resolve();
    view.setTimeout(goOn, patience);
    signal.addEventListener('abort', goOn, { once: true });
    view.addEventListener('load', () => view.requestIdleCallback(goOn), { once: true, signal });
  });
}
