// Which page does the browser open next?

import fc from 'fast-check';
import { modes } from '../scoop/print-options.ts';
import { fixtures, readFixture } from './fixtures.ts';
import { identifier, seldom } from './hostile-values.ts';
import { type Mutation, mutation, whileOn } from './mutation.ts';
import { printFlatPosts } from './shapes/flat-posts.ts';
import { printNestedLists } from './shapes/nested-lists.ts';
import { printScoopStory } from './shapes/scoop-story.ts';
import { printTableRows } from './shapes/table-rows.ts';
import { blind, strays } from './strays.ts';
import { thread } from './thread.ts';

export interface FuzzPage {
  /** Who would print such a page; of a fixture, its file. */
  readonly shape: string;
  /** As a server sends it. */
  readonly html: string;
  /** What a script of the page does to its elements before anybody else sees them. */
  readonly mutations: readonly Mutation[];
  /** What it does to them while the tree stands. */
  readonly later: readonly Mutation[];
  /** The page has taken pains not to be read: it may be left as it is. */
  readonly blinds: boolean;
}

type StillPage = Omit<FuzzPage, 'later'>;

const nested = fc
  .tuple(thread, strays)
  .map(([comments, odd]) => ({ shape: 'nested lists', thread: printNestedLists(comments, odd) }));

const rows = fc
  .tuple(thread, strays)
  .map(([comments, odd]) => ({ shape: 'table rows', thread: printTableRows(comments, odd) }));

const flat = fc
  .tuple(
    thread,
    fc.record({
      tag: fc.constantFrom('div', 'article', 'li', 'p', 'section', 'tr', 'form'),
      className: fc.oneof(fc.constantFrom('comment', 'post', 'c', 'css-1x2y3z', 'message odd'), identifier),
      parents: fc.constantFrom('none', 'links', 'margins'),
      signedBelow: fc.boolean(),
    }),
    strays,
  )
  .map(([comments, design, odd]) => ({
    shape: 'flat posts',
    thread: printFlatPosts(comments, design, odd),
  }));

/** Elements around the whole thread. */
const around = fc.constantFrom(
  ['<div class="content">', '</div>'],
  ['<main dir="rtl">', '</main>'],
  ['<form name="moderate" action="/"><input name="id" value="3"><input name="action">', '</form>'],
  ['<div id="root">', '</div>'],
  ['<table><tr><td>', '</td></tr></table>'],
  ['<details open><summary>Comments</summary>', '</details>'],
  ['<center><font size="2">', '</font></center>'],
  ['<dl><dd>', '</dd></dl>'],
  ['<div style="display:flex;height:90px;overflow:auto">', '</div>'],
  ['<!-- ', ''],
  ['', '</body></html>'],
  ['<template>', '</template>'],
);

const printed = fc
  .record({
    story: fc.oneof(nested, rows, flat),
    doctype: fc.constantFrom('<!doctype html>', '', '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN">'),
    html: fc.constantFrom('<html lang="en">', '<html dir="rtl" lang="ar">', '<html data-understory-thread>'),
    around,
    blinding: seldom(blind, 20),
    mutations: fc.oneof(
      { arbitrary: fc.constant([]), weight: 4 },
      fc.array(mutation, { minLength: 1, maxLength: 6 }),
    ),
  })
  .map(({ story, doctype, html, around: [open, close], blinding, mutations }): StillPage => {
    const [first, last] = blinding === undefined ? ['', ''] : [`<form><input name="${blinding}">`, '</form>'];
    return {
      shape: story.shape,
      html: `${doctype}${html}<head><meta charset="utf-8"><title>A story</title></head><body><h1>A story</h1><p>It was told before.</p>${open}${first}${story.thread}${last}${close}`,
      mutations,
      blinds: blinding !== undefined,
    };
  });

const scoop = fc
  .record({
    comments: thread,
    options: fc.record({
      mode: fc.constantFrom(...modes),
      theme: fc.constantFrom('stock', 'kuro5hin', 'dailykos', 'byline-last', 'loose'),
      viewer: fc.constantFrom('anonymous', 'member'),
      fonts: fc.boolean(),
      rating: fc.constantFrom('given', 'highest'),
    }),
    mutations: fc.array(mutation, { maxLength: 2 }),
  })
  .map(
    ({ comments, options, mutations }): StillPage => ({
      shape: 'Scoop',
      // Its printer is recursive.
      html: printScoopStory(comments.slice(0, 300), options),
      mutations,
      blinds: false,
    }),
  );

/** A fixture with bytes missing at its end or within, and elements that are not where they were. */
const mutated = fc
  .record({
    file: fc.constantFrom(...fixtures),
    cut: seldom(fc.double({ min: 0.2, max: 1, noNaN: true }), 3),
    gap: seldom(fc.double({ min: 0, max: 1, noNaN: true }), 3),
    gapLength: fc.integer({ min: 1, max: 300 }),
    mutations: fc.array(mutation, { maxLength: 8 }),
  })
  .map(({ file, cut, gap, gapLength, mutations }): StillPage => {
    const whole = readFixture(file);
    const at = Math.floor((gap ?? 1) * whole.length);
    const rest = whole.slice(0, at) + whole.slice(at + gapLength);
    return {
      shape: file,
      html: rest.slice(0, Math.floor((cut ?? 1) * rest.length)),
      mutations,
      blinds: false,
    };
  });

const still = fc.oneof(
  { arbitrary: printed, weight: 5 },
  { arbitrary: scoop, weight: 1 },
  { arbitrary: mutated, weight: 4 },
);

const later = fc.oneof(
  { arbitrary: fc.constant([]), weight: 3 },
  fc.array(mutation.filter(whileOn), { minLength: 1, maxLength: 8 }),
);

export const fuzzPage: fc.Arbitrary<FuzzPage> = fc
  .tuple(still, later)
  .map(([page, changes]) => ({ ...page, later: changes }));
