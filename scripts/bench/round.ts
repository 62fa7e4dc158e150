// What is measured of one shape and size in one round?

import type { ServedBrowser } from './browsers.ts';
import { firstControls, firstIdle } from './first-controls.ts';
import { type Least, visitAndMark } from './least.ts';
import type { Memory } from './memory.ts';
import { printPage, type Shape } from './shapes/shape.ts';
import { type Act, visitAndClick, visitBare, visitTurnedOn } from './visit.ts';
import type { Work } from './work.ts';

export interface Round {
  /** The page alone: its load. */
  readonly bare: Work;
  /** The same load where the site is turned on. */
  readonly on: Work;
  /** What a click that turns us on costs on the loaded page. */
  readonly click: Work;
  /** What nobody's click on the loaded page could cost less. */
  readonly least: Least;
  /** By name of the operation. */
  readonly acts: Readonly<Record<string, Act>>;
  /** Of the page alone, with the tree, and after "off". */
  readonly memory: { readonly bare: Memory; readonly on: Memory; readonly after: Memory };
  /** Milliseconds by the clock from DOMContentLoaded: to the page's own first idle moment, and to our first controls. */
  readonly usable: { readonly idle: number; readonly controls: number };
}

/** One visit right after the other, so that the machine treats them alike. */
export async function measureRound(
  bare: ServedBrowser,
  extended: ServedBrowser,
  shape: Shape,
  count: number,
): Promise<Round> {
  const html = printPage(shape, count);
  const alone = await visitBare(bare, html);
  const turnedOn = await visitTurnedOn(extended, html, count);
  const click = await visitAndClick(extended, html, count);
  return {
    bare: alone.load,
    on: turnedOn.load,
    click,
    least: await visitAndMark(bare, html, shape),
    acts: turnedOn.acts,
    memory: { bare: alone.memory, on: turnedOn.memory, after: turnedOn.memoryAfter },
    usable: { idle: await firstIdle(bare, html), controls: await firstControls(extended, html) },
  };
}
