// How does one page come under the reader's hand, and how is it given back?

import { findThreads } from '@/utils/detect/find-threads';
import { engines } from '@/utils/engines/registry';
import { followFragments } from '@/utils/page/follow-links';
import { openLedger } from '@/utils/page/ledger';
import type { Preferences } from '@/utils/prefs/preferences';
import { openSlices } from '@/utils/reading/pause';
import type { PageState } from '@/utils/view/page-state';
import type { SessionPorts } from './ports';
import { openThread, type ThreadSession } from './thread-session';

export interface Session {
  state(): PageState;
  /** Turns this page on or off by the reader's wish; resolves once it is so. */
  turn(on: boolean): Promise<PageState>;
  /** Gives the page back and ends for good, for instance since the extension is gone. Idempotent. */
  stop(): void;
}

type Status = PageState['status'];

/** Nothing happens until `turn` is called, or the preferences (which are read at once) say that this site is on. */
export function openSession(ports: SessionPorts): Session {
  const { document } = ports;
  const life = new AbortController();
  let preferences: Preferences | undefined;
  let status: Status = 'off';
  let engine: string | undefined;
  let threads: readonly ThreadSession[] = [];
  let reading = new AbortController();

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
    reading.abort();
    for (const comeBack of comeBacks) comeBack();
  }

  async function begin(likes: Preferences): Promise<void> {
    reading = new AbortController();
    const { signal } = reading;
    const ledger = openLedger();
    signal.addEventListener('abort', () => ledger.restore(), { once: true });
    status = 'reading';
    const changed = () => ports.announce(state());
    try {
      const findings = await findThreads(document, openSlices(signal));
      if (signal.aborted) return;
      const own = { ...ports, ledger, guard, changed, turnOff: () => end('off') };
      const opened = await Promise.all(findings.map((found) => openThread(found, likes, own, signal)));
      if (signal.aborted) return;
      threads = opened.filter((thread) => thread !== undefined);
      engine = findings[0] && engines[findings[0].engine].name;
      if (threads.length === 0) return end('nothing-found');
      status = 'on';
      // What the reader chose while the tree was being built.
      if (preferences && preferences !== likes)
        for (const thread of threads) thread.followPreferences(likes, preferences);
      followFragments(
        document,
        (fragment) => guard(() => void threads.some((one) => one.followFragment(fragment))),
        signal,
      );
      changed();
    } catch {
      if (!signal.aborted) end('failed');
    }
  }

  function state(): PageState {
    const sum = { comments: 0, folded: 0, hidden: 0 };
    for (const { comments, folded, hidden } of threads.map((thread) => thread.counts())) {
      sum.comments += comments;
      sum.folded += folded;
      sum.hidden += hidden;
    }
    return {
      host: document.location.hostname.toLowerCase(),
      on: isOn(),
      status,
      ...(engine !== undefined && { engine }),
      ...sum,
    };
  }

  function isOn(): boolean {
    return status === 'on' || status === 'reading';
  }

  async function turn(on: boolean): Promise<PageState> {
    if (on && !isOn() && !life.signal.aborted) await begin(preferences ?? (await ports.loadPreferences()));
    if (!on && isOn()) end('off');
    return state();
  }

  function prefer(next: Preferences): void {
    const before = preferences;
    preferences = next;
    if (before?.enabled !== next.enabled) void turn(next.enabled);
    if (before)
      guard(() =>
        threads.forEach((thread) => {
          thread.followPreferences(before, next);
        }),
      );
  }

  ports.watchPreferences(prefer, life.signal);
  void ports.loadPreferences().then((first) => {
    if (!life.signal.aborted && !preferences) prefer(first);
  });

  return {
    state,
    turn,
    stop() {
      if (life.signal.aborted) return;
      life.abort();
      giveBack();
      status = 'off';
    },
  };
}
