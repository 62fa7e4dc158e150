// How does one page come under the reader's hand, and how is it given back?

import type { Engine, Finding } from '@/utils/engines/engine';
import { onceAfterPaint } from '@/utils/page/after-paint';
import { endEarly } from '@/utils/page/early';
import { followFragments } from '@/utils/page/follow-links';
import { untilTakenOver } from '@/utils/page/host-framework';
import { type Interlude, openInterlude } from '@/utils/page/interlude';
import { openLedger } from '@/utils/page/ledger';
import { beforeCopies } from '@/utils/page/page-copies';
import { openCommentWatch, pageAddress } from '@/utils/page/watch-document';
import type { Preferences } from '@/utils/prefs/preferences';
import { neverPausing, openSlices, type Pause } from '@/utils/reading/pause';
import type { PageState } from '@/utils/view/page-state';
import { openRest } from './at-rest';
import { describePage } from './describe-page';
import { findBookmark } from './find-bookmark';
import { openLastLook } from './last-look';
import { holdLessons } from './lessons';
import { loadTaught } from './load-taught';
import type { PageSession } from './page-session';
import type { SessionPorts } from './ports';
import { readPage } from './read-page';
import { openRenewals, readInOneGo } from './renewals';
import { writeReport } from './report';
import type { SearchNote, Survey } from './survey';
import { openThreads, type ThreadSession } from './thread-session';
import { actsOn, isThorough, type Wish } from './wish';

type Status = PageState['status'];

/** Why a reading ends. Made once: an error keeps what was at work when it was made, here the thread by the button that turned it off. */
const ended = new DOMException('', 'AbortError');

/** Nothing happens until `turn` is called, or the preferences (which are read at once) say that this site is on. */
export function openSession(ports: SessionPorts): PageSession {
  const { document } = ports;
  const life = new AbortController();
  const renewals = openRenewals({ again: () => renew(), leave });
  const lastLook = openLastLook(document, life.signal);
  let preferences: Preferences | undefined;
  let status: Status = 'off';
  let search: SearchNote = { findings: [], silent: [] };
  let survey: Survey | undefined;
  let threads: readonly ThreadSession[] = [];
  let reading = new AbortController();
  /** What is wanted here, until it is turned off; an onlooker wants nothing. */
  let wanted: Wish | undefined;
  /** Of the page when it was last read. */
  let address = pageAddress(document);
  /** For comments that we looked for in vain, or were not sure of. */
  const watch = openCommentWatch(document, () => whenAtRest(lookAgain), life.signal);
  const whenAtRest = openRest(document, life.signal);
  /** What is to be read anew, the reader has asked for: it is, however often the page was read. */
  let isAsked = false;
  /** While the page is given back to be read anew. */
  let interlude: Interlude | undefined;
  /** Of the reader's wishes to turn the page on or off the last one counts. */
  let wishes = 0;
  const isOn = () => status === 'on' || status === 'reading';
  const state = (): PageState => describePage(document, status, isOn(), search, survey, threads);

  /** Runs work that the page's markup might break: an error of ours never reaches the page, which is given back instead. */
  function guard(work: () => void): void {
    try {
      work();
    } catch {
      end('failed');
    }
  }

  function end(next: Status): void {
    giveBack();
    status = next;
    if (next === 'off') wanted = undefined;
    ports.announce(state());
  }

  function giveBack(): void {
    const comeBacks = threads.map((thread) => thread.markReading());
    threads = [];
    reading.abort(ended);
    watch.rest();
    for (const comeBack of comeBacks) comeBack();
    endEarly(document);
  }

  async function begin(wish: Wish): Promise<void> {
    const { likes, asker, before: threadsBefore = [], inOneGo = false, quietly = false } = wish;
    // Whoever asks last is answered: two readings at once would be two trees.
    reading.abort(ended);
    reading = new AbortController();
    const { signal } = reading;
    const pause = inOneGo ? neverPausing(signal) : openSlices(signal);
    address = pageAddress(document);
    if (asker !== 'onlooker') {
      // What they were reading is on the page now; what they have chosen may have to wait for comments.
      wanted = { likes, asker, before: threadsBefore.map(({ memory }) => ({ memory })) };
      if (!quietly) status = 'reading';
    }
    if (!quietly) survey = undefined;
    try {
      const taught = await loadTaught(ports.recipes);
      isAsked = false;
      if (status === 'reading' && !inOneGo) ports.announce(state());
      if (asker !== 'onlooker') await untilTakenOver(document, signal);
      signal.throwIfAborted();
      const reader = {
        taught,
        thorough: isThorough(wish),
        lastLook,
        acts: (engine: Engine, findings: readonly Finding[]) => actsOn(wish, engine, findings),
        raise: (engine: Engine, findings: readonly Finding[]) => raise(engine, findings, wish, pause, signal),
      };
      const read = await readPage(document, reader, pause);
      signal.throwIfAborted();
      const before = JSON.stringify(survey);
      ({ search, threads, survey } = { survey: undefined, ...read });
      if (threads.length > 0) stand(wish);
      else endWithout(survey ? 'found' : 'nothing-found', JSON.stringify(survey) === before);
    } catch {
      if (!signal.aborted) end('failed');
    }
  }

  async function raise(
    engine: Engine,
    findings: readonly Finding[],
    { likes, before = [] }: Wish,
    pause: Pause,
    signal: AbortSignal,
  ): Promise<readonly ThreadSession[]> {
    signal.throwIfAborted();
    status = 'reading';
    watch.rest();
    const ledger = openLedger(document);
    signal.addEventListener('abort', () => ledger.restore(interlude?.shelter), { once: true });
    const changed = onceAfterPaint(document.defaultView ?? window, () => ports.announce(state()), signal);
    const turnOff = () => end('off');
    const include = () => renew('asked');
    const own = { ...ports, ledger, guard, changed, renew, include, turnOff, pause, signal };
    return openThreads(engine, findings, likes, own, before);
  }

  /** The trees stand. */
  function stand({ likes, asker, before = [] }: Wish): void {
    status = 'on';
    // What was chosen is the threads' own from now on.
    wanted = { likes, asker };
    endEarly(document);
    renewals.note(threads.flatMap((thread) => thread.ids()));
    // What the reader chose while the trees were being built.
    if (preferences && preferences !== likes)
      for (const thread of threads) thread.followPreferences(likes, preferences);
    followFragments(
      document,
      (...way) => guard(() => threads.some((one) => one.followFragment(...way))),
      reading.signal,
      // Of what is read anew the reader may have folded away what the address names.
      before.length === 0,
    );
    ports.announce(state());
    // Pages or a recipe have come meanwhile, or comments, or all have been drawn anew.
    if (isAsked) renew('asked');
    else if (threads.some((thread) => thread.lacksComments() || thread.isGone())) renew();
  }

  /** No tree stands; where one is wanted, we wait for comments that the page's scripts may still bring. */
  function endWithout(next: Status, isKnown: boolean): void {
    if (next === status && isKnown) reading.abort(ended);
    else end(next);
    if (wanted) watch.begin();
    // A recipe has come meanwhile.
    if (isAsked) void lookAgain();
  }

  /** The page may have other comments by now. */
  async function lookAgain(): Promise<void> {
    if (!wanted || isOn()) return;
    const { likes, asker, before = [] } = wanted;
    await begin({ likes, asker, before: pageAddress(document) === address ? before : [], quietly: true });
  }

  /** Reads the page anew, as the reader has it. Not while they type, and, unless they have asked, not too often, and not for a page that fights. */
  function renew(why?: 'asked'): void {
    const { signal } = reading;
    isAsked ||= why === 'asked';
    whenAtRest(() => {
      if (status !== 'on' || !wanted || signal.aborted) return;
      if (!renewals.take(isAsked, pageAddress(document))) return;
      // Another story has another address, and none of the comments.
      const moved = pageAddress(document) !== address && threads.every((thread) => thread.isWiped());
      const before = (moved ? [] : threads).map((thread) => thread.remember());
      const inOneGo = state().comments <= readInOneGo;
      const between = openInterlude(document);
      interlude = between;
      threads = [];
      reading.abort(ended);
      interlude = undefined;
      const trusted = moved ? undefined : search.engine?.id;
      const likes = preferences ?? wanted.likes;
      void begin({ ...wanted, likes, before, trusted, inOneGo }).then(between.end);
      reading.signal.addEventListener('abort', between.close, { once: true });
    });
  }

  /** The page is not followed any more, and the reader is told; it is given back where no bar of ours is left to tell them. */
  function leave(): void {
    const told = threads.filter((thread) => thread.leave());
    if (told.length === 0) end('failed');
  }

  async function turn(on: boolean): Promise<PageState> {
    const own = ++wishes;
    if (!on) turnOff();
    else if (lessons.isOpen()) lessons.wantTree(true);
    else {
      const likes = preferences ?? (await ports.loadPreferences());
      // What is read for the preferences alone may turn out too unsure for them; the reader's word is enough.
      if (own === wishes && status !== 'on' && !life.signal.aborted) await begin({ likes, asker: 'reader' });
    }
    return state();
  }

  function turnOff(): void {
    lessons.wantTree(false);
    if (wanted) end('off');
    endEarly(document);
  }

  async function look(): Promise<PageState> {
    const likes = preferences ?? (await ports.loadPreferences());
    // Meanwhile somebody may have begun who wants more than a look.
    if (isOn() || life.signal.aborted) return state();
    if (wanted) await lookAgain();
    else await begin({ likes, asker: 'onlooker' });
    return state();
  }

  function prefer(next: Preferences): void {
    const before = preferences;
    preferences = next;
    if (before?.enabled !== next.enabled) {
      if (!next.enabled) turnOff();
      // What the reader has wanted by themselves they want no less.
      else if (!isOn() && !lessons.isOpen())
        void begin({ likes: next, asker: wanted?.asker ?? 'preferences' });
    }
    guard(() => {
      if (before) for (const thread of threads) thread.followPreferences(before, next);
    });
  }

  const lessons = holdLessons(
    ports,
    {
      // For preferences alone the page is read again, and no less surely than before.
      isWanted: () => status === 'on' || wanted?.asker === 'reader',
      putAway: () => (wanted ? end('off') : undefined),
      async comeBack(wanted) {
        if (wanted) await turn(true);
        else if (preferences?.enabled && !life.signal.aborted)
          await begin({ likes: preferences, asker: 'preferences' });
      },
    },
    life.signal,
  );
  const followRecipe = () => {
    lastLook.forget();
    if (isOn()) renew('asked');
    else void lookAgain();
  };
  ports.recipes?.watch(followRecipe, life.signal);
  ports.watchPreferences(prefer, life.signal);
  const stepAside = () => {
    if (status !== 'on' || !wanted) return;
    wanted = { ...wanted, before: threads.map((thread) => thread.remember()) };
    end('nothing-found');
  };
  beforeCopies(document, stepAside, lookAgain, life.signal);
  void ports.loadPreferences().then((first) => {
    if (!life.signal.aborted && !preferences) prefer(first);
  });

  return {
    state,
    report: () => writeReport({ document, search, comments: state().comments }),
    look,
    turn,
    bookmark: () => findBookmark(document, threads),
    loadPages: (on) => threads[0]?.loadPages(on),
    lessons,
    stop() {
      if (life.signal.aborted) return;
      life.abort();
      giveBack();
      status = 'off';
    },
  };
}
