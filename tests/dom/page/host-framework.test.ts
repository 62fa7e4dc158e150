// Is it seen that a framework holds on to a thread, and waited for one that has yet to take it over?

import { afterEach, describe, expect, it } from 'vitest';
import { isHeldByFramework, untilTakenOver } from '@/utils/page/host-framework';

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

function parse(body: string): Document {
  return new DOMParser().parseFromString(`<body>${body}`, 'text/html');
}

function isHeld(body: string): boolean {
  const root = parse(body).querySelector('.thread') as Element;
  return isHeldByFramework(root, [...root.children]);
}

const thread = '<div class="thread"><div class="comment"><p>One</p></div></div>';

describe('a thread that a framework holds on to', () => {
  it.each([
    ['an application of React that draws all of the page', `<div id="root"><main>${thread}</main></div>`],
    ['Next.js', `<div id="__next">${thread}</div>`],
    ['React 15', '<div class="thread"><div data-reactid="4">One</div></div>'],
    ['styles of emotion', '<div class="thread"><div class="css-1x2y3z">One</div></div>'],
    ['a widget of Vue in a page of another kind', `<article>Story</article><div data-v-app>${thread}</div>`],
    ['scoped styles of Vue 2', '<div class="thread" data-v-7ba5bd90><p data-v-7ba5bd90>One</p></div>'],
    ['Nuxt', `<div id="__nuxt">${thread}</div>`],
    ['Angular', `<app-root ng-version="17.3.0">${thread}</app-root>`],
    ['Svelte', '<div class="thread"><div class="comment svelte-1a2b3c">One</div></div>'],
    [
      'a mark inside a comment',
      '<div class="thread"><div class="comment"><p class="sc-1a2b3c">One</p></div></div>',
    ],
    ['Ember', `<div class="ember-view" id="ember12">${thread}</div>`],
    [
      'Next.js without an element of its own',
      `${thread}<script src="/_next/static/chunks/main.js"></script>`,
    ],
    ['SvelteKit', `<body data-sveltekit-preload-data="hover"><div style="display: contents">${thread}</div>`],
    [
      'an application of any name',
      `<noscript>You need to enable JavaScript to run this app.</noscript><div id="town">${thread}</div>`,
    ],
  ])('%s', (_, body) => {
    expect(isHeld(body)).toBe(true);
  });

  it.each([
    ['a page without any', `<div id="content">${thread}</div>`],
    ['another part of the page is one', `<div data-v-app>Search</div>${thread}`],
    ['an element named root inside the page', `<div><div id="root">${thread}</div></div>`],
    [
      'a page with a counter for those without scripts',
      `<noscript><img src="/count.gif" alt="Please turn on JavaScript"></noscript><div id="page">${thread}</div>`,
    ],
    ['data of the site itself', '<div class="thread"><p data-v-count="3" data-vote="1">One</p></div>'],
  ])('not: %s', (_, body) => {
    expect(isHeld(body)).toBe(false);
  });
});

describe('what came from a server', () => {
  async function openLoading(body: string): Promise<{ page: Document; finish: () => void }> {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frames.push(frame);
    const page = frame.contentDocument as Document;
    page.open();
    page.write(body);
    return { page, finish: () => page.close() };
  }

  const settled = async (promise: Promise<void>) =>
    Promise.race([promise.then(() => true), new Promise((resolve) => setTimeout(resolve, 0, false))]);

  it.each([
    ['of Next.js', '__next'],
    ['that React draws on the server by itself', 'react-app'],
  ])('is waited for until the page has loaded, if a framework will take it over: %s', async (_, id) => {
    const { page, finish } = await openLoading(`<div id="${id}">${thread}</div>`);
    const waiting = untilTakenOver(page, new AbortController().signal);
    expect(await settled(waiting)).toBe(false);
    finish();
    await waiting;
    expect(page.readyState).toBe('complete');
  });

  it('is not waited for without end where the page never ends loading', async () => {
    const { page, finish } = await openLoading(`<div id="__next">${thread}</div>`);
    await untilTakenOver(page, new AbortController().signal, 20);
    expect(page.readyState).not.toBe('complete');
    finish();
  });

  it('is read at once if it is nobody else’s', async () => {
    const { page, finish } = await openLoading(thread);
    expect(await settled(untilTakenOver(page, new AbortController().signal))).toBe(true);
    finish();
  });

  it('is not waited for any longer once the reader has turned us off', async () => {
    const { page, finish } = await openLoading(`<div id="__next">${thread}</div>`);
    const life = new AbortController();
    const waiting = untilTakenOver(page, life.signal);
    life.abort();
    await waiting;
    finish();
  });
});
