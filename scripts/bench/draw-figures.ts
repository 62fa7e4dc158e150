// What do the figures of the benchmark look like as a picture?

import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Figures } from './figures.ts';
import type { Occasion } from './occasion.ts';
import { shapes } from './shapes/shape.ts';

interface Row {
  readonly shape: string;
  readonly comments: number;
  readonly what: string;
  /** Share of the page's own load. */
  readonly ratio: number;
}

/** An SVG: for each shape, by the number of comments, what we cost as a share of the page's own load. Both axes are logarithmic. */
export function drawFigures({ date, commit, rounds }: Occasion, all: readonly Figures[]): Promise<string> {
  const specification: TopLevelSpec = {
    title: {
      text: 'What Understory costs a page, as a share of its own load',
      subtitle: `Main-thread time from traces, medians of ${rounds} rounds; ${date}, ${commit}`,
      anchor: 'start',
    },
    background: 'white',
    data: { values: all.flatMap(rowsOf) },
    facet: { field: 'shape', title: null },
    columns: 2,
    spec: {
      width: 380,
      height: 260,
      mark: { type: 'line', point: true },
      encoding: {
        x: { field: 'comments', type: 'quantitative', scale: { type: 'log' }, title: 'comments' },
        y: { field: 'ratio', type: 'quantitative', scale: { type: 'log' }, title: 'share of the load' },
        color: { field: 'what', type: 'nominal', title: null, scale: { scheme: 'tableau10' }, sort: null },
      },
    },
  };
  return new View(parse(compile(specification).spec), { renderer: 'none' }).toSVG();
}

function rowsOf({ shape, comments, ratios }: Figures): Row[] {
  const title = shapes.find(({ name }) => name === shape)?.title ?? shape;
  const row = (what: string, ratio: number) => ({ shape: title, comments, what, ratio });
  return [
    row('load, site on', ratios.on),
    row('load and click', ratios.click),
    row('click, at least', ratios.leastClick),
    ...Object.entries(ratios.acts).map(([name, { toPaint }]) => row(name, toPaint)),
  ];
}
