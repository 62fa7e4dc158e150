// Who is heard, and what counts as a message, at the borders between pages, popup and background?

import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepBookmarks } from '@/utils/platform/bookmark-link';
import {
  carryLessons,
  createLessonFrames,
  createLessonLead,
  joinLessons,
} from '@/utils/platform/lesson-link';
import { parseJoin } from '@/utils/platform/lesson-messages';
import {
  answerPageRequests,
  answerTopHost,
  onPageAnnouncement,
  onReaderRequest,
} from '@/utils/platform/messages';
import { isReportRequest, isRulesRequest, isTopHostRequest, parseHost } from '@/utils/platform/page-messages';
import type { PageState } from '@/utils/view/page-state';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const id = 'understory';
const ownUrl = (path: string) => `chrome-extension://${id}${path}`;
const state: PageState = { host: 'a.example', on: true, status: 'on', comments: 3, folded: 0, hidden: 0 };

const senders = {
  'the background': { id, url: ownUrl('/background.js') },
  'the popup': { id, url: ownUrl('/popup.html') },
  'our options in a tab': { id, url: ownUrl('/options.html'), tab: { id: 9 }, frameId: 0 },
  'our script in a page': { id, url: 'https://evil.example/', tab: { id: 5 }, frameId: 0 },
  'our script in a frame': { id, url: 'https://evil.example/', tab: { id: 5 }, frameId: 7 },
  'a page that calls itself one of ours': {
    id,
    url: `https://evil.example/?${ownUrl('/popup.html')}`,
    tab: { id: 5 },
    frameId: 0,
  },
  'another extension': { id: 'another', url: 'chrome-extension://another/popup.html' },
  'nobody in particular': {},
} as const;
type Sender = keyof typeof senders;

const own: Sender[] = ['the background', 'the popup', 'our options in a tab'];
const pages: Sender[] = [
  'our script in a page',
  'our script in a frame',
  'a page that calls itself one of ours',
];

interface Border {
  readonly message: object;
  /** Begins to listen; what is heard is told. */
  readonly listen: (heard: () => void, signal: AbortSignal) => void;
  readonly from: readonly Sender[];
}

const answers = (heard: () => void) => {
  const hear = () => {
    heard();
    return state;
  };
  const lessons = { begin: () => hear().on };
  return { state: hear, look: hear, turn: hear, loadPages: hear, report: () => hear().host, lessons };
};
const word = { kind: 'lesson-word', word: { say: 'end', saved: false }, frame: 0 };
const order = { kind: 'lesson-order', frame: 7, order: { do: 'end' } };

/** In the background, what is heard is carried on, to the page or into frames. */
const carried: Border['listen'] = (heard, signal) => {
  const send = async () => heard();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send as never);
  const executeScript = async () => {
    heard();
    return [];
  };
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  carryLessons(signal);
};

/** In the background: who is heard has to do with what is stored. */
const stored: Border['listen'] = (heard, signal) => {
  const read = async () => {
    heard();
    return {};
  };
  vi.spyOn(fakeBrowser.storage.session, 'get').mockImplementation(read);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => undefined) as never);
  keepBookmarks(signal);
};
const bookmark = { address: 'https://evil.example/2', thread: 0, id: '3', top: 0, scrolled: 0 };

const requests = ['ask-page', 'look-at-page', 'teach-page', 'ask-report', 'turn-page', 'load-pages'].map(
  (kind): [string, Border] => [
    kind,
    {
      message: { kind, on: true },
      listen: (heard, signal) => answerPageRequests(answers(heard), signal),
      from: own,
    },
  ],
);

const borders: [string, Border][] = [
  ...requests,
  [
    'join-lesson-here',
    {
      message: { kind: 'join-lesson-here', by: 'focus' },
      listen: (heard, signal) =>
        joinLessons(() => {
          heard();
          return true;
        }, signal),
      from: own,
    },
  ],
  [
    'lesson-order in a frame',
    { message: order, listen: (heard, signal) => createLessonLead().hear(heard, signal), from: own },
  ],
  [
    'lesson-word in the page',
    { message: word, listen: (heard, signal) => createLessonFrames().hear(heard, signal), from: own },
  ],
  ['lesson-word in the background', { message: word, listen: carried, from: ['our script in a frame'] }],
  [
    'lesson-order in the background',
    {
      message: order,
      listen: carried,
      from: ['our options in a tab', 'our script in a page', 'a page that calls itself one of ours'],
    },
  ],
  [
    'join-lesson in the background',
    {
      message: { kind: 'join-lesson', by: 'focus' },
      listen: carried,
      from: ['our options in a tab', 'our script in a page', 'a page that calls itself one of ours'],
    },
  ],
  [
    'bring-reader',
    {
      message: { kind: 'bring-reader' },
      listen: (heard, signal) => onReaderRequest(async () => heard(), signal),
      from: ['our options in a tab', ...pages],
    },
  ],
  [
    'leave-bookmark',
    {
      message: { kind: 'leave-bookmark', bookmark },
      listen: stored,
      from: ['our script in a page', 'a page that calls itself one of ours'],
    },
  ],
  [
    'ask-bookmark',
    {
      message: { kind: 'ask-bookmark', address: bookmark.address },
      listen: stored,
      from: ['our script in a page', 'a page that calls itself one of ours'],
    },
  ],
  [
    'page-changed',
    {
      message: { kind: 'page-changed', state },
      listen: (heard, signal) => onPageAnnouncement(heard, signal),
      from: [...own, ...pages],
    },
  ],
];

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id, getURL: ownUrl });
});

async function say(message: unknown, sender: Sender, reply: (answer: unknown) => void = () => undefined) {
  const { trigger } = fakeBrowser.runtime.onMessage;
  await trigger(message as never, senders[sender] as never, reply as never);
  await new Promise((resolve) => setImmediate(resolve));
}

describe.each(borders)('%s', (_, { message, listen, from }) => {
  test.each(Object.keys(senders) as Sender[])('said by %s', async (sender) => {
    const heard = vi.fn();
    const life = new AbortController();
    listen(heard, life.signal);
    await say(message, sender);
    life.abort();
    expect(heard.mock.calls.length > 0).toBe(from.includes(sender));
  });
});

test('the host of the page around is told to our scripts alone', async () => {
  const life = new AbortController();
  answerTopHost(life.signal);
  const told = vi.fn();
  await say({ kind: 'ask-top-host' }, 'another extension', told);
  await say({ kind: 'ask-top-host' }, 'nobody in particular', told);
  expect(told).not.toHaveBeenCalled();
  life.abort();
});

test('whatever is said, nothing else is a message', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (raw) => {
      expect(isReportRequest(raw)).toBe(false);
      expect(isTopHostRequest(raw)).toBe(false);
      expect(isRulesRequest(raw)).toBe(false);
      expect(parseJoin('join-lesson-here', raw)).toBeUndefined();
      const host = parseHost(raw);
      expect(host === undefined || (/^[^\s/]+$/.test(host) && host === host.toLowerCase())).toBe(true);
    }),
  );
});

test('whatever is said by whomever, no listener throws', async () => {
  const life = new AbortController();
  for (const [, { listen }] of borders) listen(() => undefined, life.signal);
  answerTopHost(life.signal);
  const kinds = fc.constantFrom(...borders.map(([, { message }]) => (message as { kind: string }).kind));
  const messages = fc.oneof(
    fc.anything({ withNullPrototype: true }),
    fc.record({
      kind: kinds,
      by: fc.anything(),
      on: fc.anything(),
      state: fc.anything(),
      word: fc.anything(),
      order: fc.anything(),
      frame: fc.anything(),
      bookmark: fc.anything(),
      address: fc.anything(),
    }),
  );
  await fc.assert(
    fc.asyncProperty(messages, fc.constantFrom(...(Object.keys(senders) as Sender[])), (raw, sender) =>
      say(raw, sender),
    ),
  );
  life.abort();
});
