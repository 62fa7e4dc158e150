// On which pages does the browser start our script by itself, beyond those of the manifest?

import { type Browser, browser } from 'wxt/browser';
import { createRecipeStore } from '@/utils/prefs/recipe-storage';
import { commentFrameHosts } from './comment-frames';
import { isHostName } from './host-name';
import { type ReaderFiles, readerFiles } from './reader-files';
import { everywherePattern, grantedBy, patternOfHost, placeOf } from './site-patterns';
import { knownHosts } from './supported-sites';

export type ReaderScript = Browser.scripting.RegisteredContentScript;

/** The built `entrypoints/gate.ts`. */
const gateFile = 'gate.js';

/** The built `entrypoints/early.ts`. */
const earlyFile = 'early.js';

/**
 * The scripts that the granted patterns ask for. All patterns of sites go into one script, since a page that two of them
 * match would get the script of each. On sites that the reader named, the reader's script is there from the beginning,
 * in every frame that is permitted, and a word to the style sheet before anything of the page is. Everywhere else a gate is, and brings it where there may be comments; it keeps out
 * of frames, most of which hold advertising. Frames that hold nothing but comments need none, nor do sites that the
 * reader has taught us, be they in a frame or not.
 * @param taught hosts
 */
export function readerScripts(
  patterns: readonly string[],
  known: ReadonlySet<string>,
  files: ReaderFiles,
  taught: readonly string[] = [],
): readonly ReaderScript[] {
  const { everywhere, hosts } = grantedBy(patterns, known);
  const script = (
    id: string,
    matches: readonly string[],
    excluded: readonly string[],
    { js, css }: ReaderFiles,
    allFrames: boolean,
    runAt: ReaderScript['runAt'] = 'document_end',
  ): ReaderScript => ({
    id,
    matches: [...matches],
    ...(excluded.length > 0 && { excludeMatches: [...excluded] }),
    js: [...js],
    ...(css.length > 0 && { css: [...css] }),
    allFrames,
    // A frame that the page has written itself has no address; it is where its page is.
    ...(allFrames && { matchOriginAsFallback: true }),
    runAt,
    persistAcrossSessions: true,
  });
  const ownHosts = [...known].sort().map(patternOfHost);
  const ungated = new Set([...commentFrameHosts, ...taught.filter((host) => !known.has(host)).sort()]);
  const frames = everywhere ? [...ungated].map(patternOfHost) : [];
  const named = patterns.filter((pattern) => placeOf(pattern, known)?.kind === 'site').sort();
  const gate: ReaderFiles = { js: [gateFile], css: [] };
  const early: ReaderFiles = { js: [earlyFile], css: [] };
  const others = [...ownHosts, ...frames];
  return [
    ...(hosts.length > 0
      ? [
          script('sites', named, others, files, true),
          script('sites-early', named, others, early, true, 'document_start'),
        ]
      : []),
    ...(everywhere
      ? [
          script('everywhere', [everywherePattern], [...others, ...named], gate, false),
          script('comment-frames', frames, [], files, true),
        ]
      : []),
  ];
}

let last: Promise<void> = Promise.resolve();

/**
 * Brings the registered scripts in step with what the browser permits now. Calls are done one after the other: two at
 * once would register one id twice. Never rejects: at worst a page needs a click, until the background starts again.
 */
export function keepReaderScripts(): Promise<void> {
  last = last.then(register).catch(() => {});
  return last;
}

async function register(): Promise<void> {
  const [{ origins = [] }, registered, recipes] = await Promise.all([
    browser.permissions.getAll(),
    browser.scripting.getRegisteredContentScripts(),
    createRecipeStore().load(),
  ]);
  // A pattern that the browser does not take would keep all scripts from being registered.
  const taught = [...recipes.keys()].filter(isHostName);
  const wanted = readerScripts(origins, knownHosts(), readerFiles(), taught);
  if (isInStep(registered, wanted)) return;
  const ids = registered.map(({ id }) => id);
  // All anew, and the new ones first, under ids of their own: if
  // the background is killed in between, pages have both, of which one reads, and not none until the browser starts again.
  const scripts = wanted.map((one) => ({ ...one, id: freshId(one.id, ids) }));
  if (scripts.length > 0) await browser.scripting.registerContentScripts(scripts);
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}

/** Has the browser these scripts and no others, under whichever ids? It tells them in its own order, with what it was not told. */
function isInStep(registered: readonly ReaderScript[], wanted: readonly ReaderScript[]): boolean {
  const had = new Set(registered.map(describeScript));
  return registered.length === wanted.length && wanted.every((one) => had.has(describeScript(one)));
}

function describeScript(script: ReaderScript): string {
  const { matches = [], excludeMatches = [], js, css = [], runAt } = script;
  const { allFrames = false, matchOriginAsFallback = false } = script;
  const places = [matches.toSorted(), excludeMatches.toSorted()];
  return JSON.stringify([...places, js, css, runAt, allFrames, matchOriginAsFallback]);
}

function freshId(name: string, taken: readonly string[]): string {
  let turn = 0;
  while (taken.includes(`${name}-${turn}`)) turn += 1;
  return `${name}-${turn}`;
}
