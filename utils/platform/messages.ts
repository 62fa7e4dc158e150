// How do popup, background and page talk with each other?

import { browser } from 'wxt/browser';
import type { PageState } from '@/utils/view/page-state';
import { hostOf } from './host-name';
import { extensionIsAlive } from './lifeline';
import { listen, listenToOwn } from './listen';
import {
  isReaderRequest,
  isReportRequest,
  isTopHostRequest,
  type PageNotice,
  type PageRequest,
  parseHost,
  parsePageNotice,
  parsePageRequest,
  parsePageState,
  type ReportRequest,
  type TopHostRequest,
} from './page-messages';

export interface PageAnswers {
  state(): PageState;
  /** How the page was read. */
  report(): string;
  /** Looks for comments without touching the page, if it is off; if it rejects, the popup sees `state()`. */
  look(): PageState | Promise<PageState>;
  /** Its result is what the popup sees; if it rejects, the popup sees `state()`. */
  turn(on: boolean): PageState | Promise<PageState>;
  /** Goes on with loading the other pages of the thread, or stops that. */
  loadPages(on: boolean): void;
  readonly lessons: {
    /** Lets the reader point at a comment; does not wait for it. False where the script for it has not come: the popup gets no answer. */
    begin(): boolean;
  };
}

/** In a page: answers the popup's requests until `signal` aborts. Whatever is not a request is ignored. */
export function answerPageRequests(answers: PageAnswers, signal: AbortSignal): void {
  listenToOwn((raw, _sender, reply) => {
    if (isReportRequest(raw)) {
      reply(answers.report());
      return undefined;
    }
    const request = parsePageRequest(raw);
    if (request === undefined) return undefined;
    if (request.kind === 'teach-page' && !answers.lessons.begin()) return undefined;
    if (request.kind === 'load-pages') answers.loadPages(request.on);
    if (request.kind !== 'turn-page' && request.kind !== 'look-at-page') {
      reply(answers.state());
      return undefined;
    }
    Promise.resolve()
      .then(() => (request.kind === 'turn-page' ? answers.turn(request.on) : answers.look()))
      .catch(() => answers.state())
      .then(reply);
    return true;
  }, signal);
}

/** In a page: tells background and popup what changed. Silent if nobody listens, or the extension is gone. */
export function announcePage(state: PageState): void {
  const notice: PageNotice = { kind: 'page-changed', state };
  // Inside an async function even what is thrown at once becomes a rejection.
  const send = async () => {
    if (extensionIsAlive()) await browser.runtime.sendMessage(notice);
  };
  send().catch(() => {});
}

/** Which frame of which tab announces something. */
interface SpeakingFrame {
  readonly tabId: number | undefined;
  /** 0 is the page itself, any other a frame in it. */
  readonly frameId: number;
}

/** In the background or the popup: hears what pages announce until `signal` aborts. */
export function onPageAnnouncement(
  listener: (state: PageState, source: SpeakingFrame) => void,
  signal: AbortSignal,
): void {
  listen((raw, sender) => {
    const notice = parsePageNotice(raw);
    if (notice !== undefined) listener(notice.state, { tabId: sender.tab?.id, frameId: sender.frameId ?? 0 });
    return undefined;
  }, signal);
}

/** In the popup: asks one frame of a tab. undefined if none of our scripts answers there, or not in our words. */
export async function requestOfFrame(
  tabId: number,
  frameId: number,
  request: PageRequest,
): Promise<PageState | undefined> {
  return parsePageState(await askFrame(tabId, frameId, request));
}

/** In the popup: how the page of one frame was read. undefined if it does not answer. */
export async function requestReport(tabId: number, frameId: number): Promise<string | undefined> {
  const report = await askFrame(tabId, frameId, { kind: 'ask-report' });
  return typeof report === 'string' ? report : undefined;
}

async function askFrame(
  tabId: number,
  frameId: number,
  request: PageRequest | ReportRequest,
): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, request, { frameId });
  } catch {
    return undefined;
  }
}

/** In the background: hears which pages may hold comments, by what their gates say. The answer comes when the reader is there. */
export function onReaderRequest(
  bring: (source: { readonly tabId: number; readonly frameId: number }) => Promise<void>,
  signal: AbortSignal,
): void {
  listen((raw, { tab, frameId }, reply) => {
    if (!isReaderRequest(raw) || tab?.id === undefined || frameId === undefined) return undefined;
    void bring({ tabId: tab.id, frameId }).then(() => reply(true));
    return true;
  }, signal);
}

/** In a frame: the host of the page that it is part of, in lower case; undefined if the browser does not tell. */
export async function askTopHost(): Promise<string | undefined> {
  const question: TopHostRequest = { kind: 'ask-top-host' };
  try {
    return parseHost(await browser.runtime.sendMessage(question));
  } catch {
    return undefined;
  }
}

/** In the background: tells frames what page they are part of, where the browser lets us know. */
export function answerTopHost(signal: AbortSignal): void {
  listen((raw, sender, reply) => {
    if (isTopHostRequest(raw)) reply(hostOf(sender.tab?.url ?? ''));
    return undefined;
  }, signal);
}
