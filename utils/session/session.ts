// How does one page come under the reader's hand, and how is it given back?

import { findThreads, type Search } from '@/utils/detect/find-threads';
import type { Engine, EngineId, Finding } from '@/utils/engines/engine';
import { endEarly } from '@/utils/page/early';
import { followFragments } from '@/utils/page/follow-links';
import { untilTakenOver } from '@/utils/page/host-framework';
import { openLedger } from '@/utils/page/ledger';
import { afterTyping } from '@/utils/page/typing';
import { watchForComments } from '@/utils/page/watch-document';
import { defaultPreferences, type Preferences } from '@/utils/prefs/preferences';
import { openSlices, type Pause } from '@/utils/reading/pause';
import type { PageState } from '@/utils/view/page-state';
import { holdLessons, type Lessons } from './lessons';
import { loadTaught } from './load-taught';
import type { SessionPorts } from './ports';
import { countRenewals } from './renewals';
import { writeReport } from './report';
import { sumCounts } from './sum-counts';
import { type Survey, surest, surveyFindings, withoutOutlines } from './survey';
import { openThread, type ThreadMemory, type ThreadSession } from './thread-session';

export interface Session {
  state(): PageState;
  /** How the page was read, for whoever mends an engine; no word of the page is in it. */
  report(): string;
  /** What the page holds: where it is off, it is read, and left as it is. */
  look(): Promise<PageState>;
  /** Turns this page on or off by the reader's wish; resolves once it is so. */
  turn(on: boolean): Promise<PageState>;
  /** Let the reader point at a comment on the page as it is without us; what they save is read by at once. */
  readonly lessons: Lessons;
  /** Gives the page back and ends for good, for instance since the extension is gone. Idempotent. */
  stop(): void;
}

type Status = PageState['status'];

/** Who wants the page: the reader themselves, their preferences (only if we are sure), or somebody who only looks. */
type Asker = 'reader' | 'preferences' | 'onlooker';

/** Up to so many comments are read anew in one go, so that the page without its tree is never seen. */
const readInOneGo = 2_000;

/** Why a reading ends. Made once: an error keeps what was at work when it was made, here the thread by the button that turned it off. */
const ended = new DOMException('The page is read no more.', 'AbortError');

/** Nothing happens until `turn` is called, or the preferences (which are read at once) say that this site is on. */
export function openSession(ports: SessionPorts): Session {
  const { document } = ports;
  const life = new AbortController();
  const mayRenew = countRenewals();
  let preferences: Preferences | undefined;
  let status: Status = 'off';
  let search: Search = { findings: [], silent: [] };
  let taught: Engine | undefined;
  let survey: Survey | undefined;
  let threads: readonly ThreadSession[] = [];
  let reading = new AbortController();
  /** Until the comments come that we looked for in vain. */
  let waiting = new AbortController();

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
    ports.announce(state());
  }

  function giveBack(): void {
    const comeBacks = threads.map((thread) => thread.markReading());
    threads = [];
    reading.abort(ended);
    waiting.abort(ended);
    for (const comeBack of comeBacks) comeBack();
    endEarly(document);
  }

  async function begin(
    likes: Preferences,
    asker: Asker,
    memories: readonly ThreadMemory[] = [],
    inOneGo = false,
  ): Promise<void> {
    // Whoever asks last is answered: two readings at once would be two trees.
    reading.abort(ended);
    waiting.abort(ended);
    reading = new AbortController();
    const { signal } = reading;
    const pause: Pause = inOneGo ? () => undefined : openSlices(signal);
    if (asker !== 'onlooker') status = 'reading';
    survey = undefined;
    try {
      const skipped = new Set<EngineId>();
      taught = await loadTaught(ports.recipes);
      if (asker !== 'onlooker') await untilTakenOver(document, signal);
      signal.throwIfAborted();
      const next = () => seek(pause, skipped, asker !== 'preferences');
      for (let engine = await next(); engine; engine = await next()) {
        const { findings } = search;
        const acts = asker === 'reader' || (asker === 'preferences' && surest(findings) === 'high');
        const raised = acts ? await raise(engine, findings, likes, pause, memories) : [];
        const seen = acts ? undefined : await surveyFindings(engine, findings, pause);
        signal.throwIfAborted();
        threads = raised;
        survey = seen;
        if (threads.length > 0 || (survey?.comments ?? 0) > 0) break;
        // An engine that reads nothing on its own page leaves it to the next one.
        survey = undefined;
        skipped.add(engine.id);
      }
      search = withoutOutlines(search);
      if (threads.length > 0) stand(likes);
      else if (survey) end('found');
      else giveUp(likes, asker, memories);
    } catch {
      if (!signal.aborted) end('failed');
    }
  }

  async function seek(
    pause: Pause,
    skipped: ReadonlySet<EngineId>,
    thorough: boolean,
  ): Promise<Engine | undefined> {
    const { signal } = reading;
    search = await findThreads(document, pause, taught, skipped, thorough);
    signal.throwIfAborted();
    return search.engine;
  }

  async function raise(
    engine: Engine,
    findings: readonly Finding[],
    likes: Preferences,
    pause: Pause,
    memories: readonly ThreadMemory[],
  ): Promise<readonly ThreadSession[]> {
    const { signal } = reading;
    const ledger = openLedger();
    signal.addEventListener('abort', () => ledger.restore(), { once: true });
    const changed = () => ports.announce(state());
    const own = { ...ports, ledger, guard, changed, renew, turnOff: () => end('off') };
    const opened = await Promise.all(
      findings.map((found, index) => openThread(engine, found, likes, own, pause, signal, memories[index])),
    );
    return opened.filter((thread) => thread !== undefined);
  }

  /** The trees stand. */
  function stand(likes: Preferences): void {
    status = 'on';
    endEarly(document);
    // What the reader chose while the trees were being built.
    if (preferences && preferences !== likes)
      for (const thread of threads) thread.followPreferences(likes, preferences);
    followFragments(
      document,
      (fragment) => guard(() => void threads.some((one) => one.followFragment(fragment))),
      reading.signal,
    );
    ports.announce(state());
    if (threads.some((thread) => thread.lacksComments())) renew();
  }

  /** There is nothing yet; where the reader wants us, we wait for comments that the page's scripts may still bring. */
  function giveUp(likes: Preferences, asker: Asker, memories: readonly ThreadMemory[]): void {
    end('nothing-found');
    if (asker === 'onlooker') return;
    waiting = new AbortController();
    watchForComments(document, () => void begin(likes, asker, memories), waiting.signal);
  }

  /** Reads the page anew, as the reader has it. Not while they type, and not for a page that never rests. */
  function renew(): void {
    const { signal } = reading;
    const address = pageAddress(document);
    afterTyping(
      document,
      () => {
        if (status !== 'on' || signal.aborted) return;
        if (!mayRenew()) return stopFollowing();
        const moved = pageAddress(document) !== address;
        const memories = moved ? [] : threads.map((thread) => thread.memory());
        const comeBacks = moved ? [] : threads.map((thread) => thread.markReading());
        const inOneGo = state().comments <= readInOneGo;
        threads = [];
        reading.abort(ended);
        void begin(preferences ?? defaultPreferences, 'reader', memories, inOneGo).then(() => {
          for (const comeBack of comeBacks) comeBack();
        });
      },
      signal,
    );
  }

  function state(): PageState {
    return {
      host: document.location.hostname.toLowerCase(),
      on: isOn(),
      status,
      ...(search.engine && { engine: search.engine.name }),
      ...sumCounts(threads),
      ...(status === 'found' && survey),
      ...(search.silent.includes('taught') && { recipe: 'silent' as const }),
    };
  }

  function isOn(): boolean {
    return status === 'on' || status === 'reading';
  }

  async function turn(on: boolean): Promise<PageState> {
    if (!on) {
      lessons.forgetTree();
      if (isOn()) end('off');
      endEarly(document);
      return state();
    }
    const likes = preferences ?? (await ports.loadPreferences());
    // What is read for the preferences alone may turn out too unsure for them; the reader's word is enough.
    if (status !== 'on' && !life.signal.aborted) await begin(likes, 'reader');
    return state();
  }

  function stopFollowing(): void {
    for (const thread of threads) thread.leave();
  }

  async function look(): Promise<PageState> {
    const likes = preferences ?? (await ports.loadPreferences());
    // Meanwhile somebody may have begun who wants more than a look.
    if (status === 'off' && !life.signal.aborted) await begin(likes, 'onlooker');
    return state();
  }

  function prefer(next: Preferences): void {
    const before = preferences;
    preferences = next;
    if (before?.enabled !== next.enabled) {
      if (!next.enabled) void turn(false);
      else if (!isOn() && !lessons.isOpen()) void begin(next, 'preferences');
    }
    if (!before) return;
    guard(() => {
      for (const thread of threads) thread.followPreferences(before, next);
    });
  }

  const lessons = holdLessons(
    ports,
    {
      isOn,
      putAway() {
        if (isOn()) end('off');
        waiting.abort(ended);
      },
      async comeBack(wanted) {
        if (wanted) await turn(true);
        else if (preferences?.enabled && !life.signal.aborted) await begin(preferences, 'preferences');
      },
    },
    life.signal,
  );
  ports.recipes?.watch(renew, life.signal);
  ports.watchPreferences(prefer, life.signal);
  void ports.loadPreferences().then((first) => {
    if (!life.signal.aborted && !preferences) prefer(first);
  });

  return {
    state,
    report: () => writeReport({ document, search, comments: state().comments }),
    look,
    turn,
    lessons,
    stop() {
      if (life.signal.aborted) return;
      life.abort();
      giveBack();
      status = 'off';
    },
  };
}

/** Without its fragment: a page that goes to another address has other comments. */
function pageAddress({ location }: Document): string {
  return location.href.split('#', 1)[0] ?? '';
}
