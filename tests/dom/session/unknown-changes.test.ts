// Do votes and edits count at once on a page that no recipe knows, at the cost of the comment that was changed?

import { afterEach, describe, expect, it } from 'vitest';
import { openSession } from '@/utils/session/session';
import type { BarActions, BarModel } from '@/utils/view/bar';
import { seenAuthors } from './frameworks/seen-authors';
import { quietPorts } from './quiet-session';
import { removePages, showPage } from './shown-page';

afterEach(removePages);

interface Said {
  readonly author: string;
  readonly points: number;
  readonly text: string;
  readonly replies?: readonly Said[];
}

const told: readonly Said[] = [
  {
    author: 'Ann',
    points: 5,
    text: 'The bridge should have been closed in spring, when the first stones came down.',
    replies: [
      {
        author: 'Bob',
        points: 2,
        text: 'Who would have paid for a ferry all through that summer, I wonder?',
      },
      { author: 'Cy', points: 1, text: 'In spring nobody had looked under it yet, the drawings say.' },
    ],
  },
  {
    author: 'Dee',
    points: 3,
    text: 'My bus took two hours yesterday, and it was full when it came at last.',
  },
  {
    author: 'Eve',
    points: 4,
    text: 'Has anybody seen the drawings that the town had made in the year before?',
  },
  {
    author: 'Flo',
    points: 2,
    text: 'It was the frost, as in every other year, and nobody does a thing about it.',
  },
];

let number = 0;

/** The parts have classes, or stand where they stand. */
function print({ author, points, text, replies = [] }: Said, isNamed: boolean): string {
  number += 1;
  const name = (own: string) => (isNamed ? ` class="${own}"` : '');
  return `<li${name('entry')} id="c${number}"><div${name('top')}><b class="author"><a href="/users/${author}">${author}</a></b>
    <time datetime="2024-06-0${number}T12:00:00Z">June ${number}, 2024</time> <span${name('count')}>${points} points</span></div>
    <div${name('words')}><p>${text}</p></div><a href="#c${number}">Reply</a>${
      replies.length > 0 ? `<ol>${replies.map((one) => print(one, isNamed)).join('')}</ol>` : ''
    }</li>`;
}

function printPage(isNamed: boolean): string {
  number = 0;
  return `<!doctype html><title>The bridge</title><h1>The bridge</h1><h2>6 comments</h2>
    <ol${isNamed ? ' class="entries"' : ''}>${told.map((one) => print(one, isNamed)).join('')}</ol>`;
}

describe.each([
  ['whose parts have classes', true],
  ['whose parts have none', false],
] as const)('a comment %s', (_, isNamed) => {
  async function open() {
    const page = await showPage(printPage(isNamed));
    const bars: BarActions[] = [];
    const models: BarModel[] = [];
    const ports = quietPorts(page, bars);
    const session = openSession({
      ...ports,
      mountBar: (root, actions) => ({
        ...ports.mountBar(root, actions),
        update: (next) => models.push(next),
      }),
    });
    await session.turn(true);
    expect(session.state().comments).toBe(6);
    return {
      find: (selector: string) => page.querySelector(selector) as HTMLElement,
      bar: bars[0] as BarActions,
      models,
      model: () => models.at(-1),
      seen: () => seenAuthors(page.body),
      /** Nothing was read but what was changed. */
      expectOneReading: () => expect(bars).toHaveLength(1),
    };
  }

  it('counts with its new rating, however the page writes that', async () => {
    const { find, bar, seen, expectOneReading } = await open();
    bar.sortBy('highest');
    expect(seen()).toBe('Ann Bob Cy Eve Dee Flo');
    find('#c6 span').textContent = '9 points';
    await expect.poll(seen).toBe('Flo Ann Bob Cy Eve Dee');
    (find('#c4 span').firstChild as Text).data = '12 points';
    await expect.poll(seen).toBe('Dee Flo Ann Bob Cy Eve');
    const vote = find('#c5 span');
    vote.outerHTML = vote.outerHTML.replace('4', '1');
    await expect.poll(() => seen().indexOf('Eve')).toBe('Dee Flo Ann Bob Cy '.length);
    find('#c3 span').textContent = '8 points';
    await expect.poll(seen).toBe('Dee Flo Ann Cy Bob Eve');
    expectOneReading();
  });

  it('is found by the words that it says now', async () => {
    const { find, bar, model, expectOneReading } = await open();
    bar.search('tunnel');
    expect(model()?.hits.total).toBe(0);
    const dearer = 'A <em>tunnel</em> would have been cheaper than all of that in the end.';
    find('#c1 p').innerHTML = dearer; // As the page's own script writes it.
    await expect.poll(() => model()?.hits.total).toBe(1);
    bar.search('stones came down');
    expect(model()?.hits.total).toBe(0);
    bar.search('ferry');
    expect(model()?.hits.total).toBe(1);
    expectOneReading();
  });

  it('is not looked at twice for a clock that ticks in it', async () => {
    const { find, models } = await open();
    const { length } = models;
    const time = find('#c6 time').firstChild as Text;
    for (let minutes = 1; minutes < 9; minutes += 1) {
      time.data = `${minutes} minutes ago`;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    find('#c6 span').textContent = '7 points';
    await expect.poll(() => models.length).toBe(length + 1);
  });

  it('does not say what its reader is writing in it', async () => {
    const { find, bar, model } = await open();
    const draft = find('#c6 p').parentElement?.appendChild(document.createElement('div')) as HTMLElement;
    draft.contentEditable = 'true';
    draft.textContent = 'I have seen a heron on the bridge.';
    find('#c6 span').textContent = '7 points';
    bar.sortBy('highest');
    await expect.poll(() => model()?.ranking?.[0]?.author).toBe('Flo');
    bar.search('heron');
    expect(model()?.hits.total).toBe(0);
  });

  it('keeps its words while the page lets them be edited', async () => {
    const { find, bar, model } = await open();
    bar.search('frost');
    const words = find('#c6 p').parentElement as HTMLElement;
    words.innerHTML = '<textarea>It was the frost, was it?</textarea>'; // As the page's own script writes it.
    find('#c6 span').textContent = '7 points';
    bar.sortBy('highest');
    await expect.poll(() => model()?.ranking?.[0]?.author).toBe('Flo');
    expect(model()?.hits.total).toBe(1);
  });
});
