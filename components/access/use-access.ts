// How does a page of ours show what the browser permits, and ask for more or less of it?

import { useEffect, useState } from 'preact/hooks';
import type { Granted, Place, SiteAccess, Wish } from '@/utils/prefs/site-access';

/** What the browser did not do: `refused` to permit something, or `kept` a permission that was given back. */
export type AccessProblem = 'refused' | 'kept';

export interface AccessInUse {
  /** undefined until the browser told. */
  readonly granted: Granted | undefined;
  readonly problem: AccessProblem | undefined;
  /** Call it first in the handler of a click: see `SiteAccess.ask`. */
  ask(wish: Wish): Promise<boolean>;
  giveBack(place: Place): Promise<boolean>;
}

/** Follows the browser's permissions for as long as the component lives. */
export function useAccess(access: SiteAccess): AccessInUse {
  const [granted, setGranted] = useState<Granted>();
  const [problem, setProblem] = useState<AccessProblem>();

  useEffect(() => {
    const life = new AbortController();
    const show = (now: Granted) => {
      if (!life.signal.aborted) setGranted(now);
    };
    access.watch(show, life.signal);
    access.granted().then(show);
    return () => life.abort();
  }, [access]);

  const follow = async (answer: Promise<boolean>, otherwise: AccessProblem) => {
    setProblem(undefined);
    const done = await answer;
    setGranted(await access.granted());
    if (!done) setProblem(otherwise);
    return done;
  };

  return {
    granted,
    problem,
    ask: (wish) => follow(access.ask(wish), 'refused'),
    giveBack: (place) => follow(access.giveBack(place), 'kept'),
  };
}
