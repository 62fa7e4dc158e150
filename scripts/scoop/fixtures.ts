// Which pages are kept as fixtures?

import { demoStory } from './demo-story.ts';
import { cycleStory, fixtureStory, twiceStory, votedStory } from './fixture-story.ts';
import { modes, type PrintOptions } from './print-options.ts';
import { printStory } from './print-story.ts';
import type { Story } from './story.ts';
import { type TrueComment, truthOf } from './truth.ts';

export interface Fixture {
  /** File name without its ending. */
  readonly name: string;
  readonly html: string;
  readonly truth: readonly TrueComment[];
}

function fixture(name: string, change: Partial<PrintOptions> = {}, story: Story = fixtureStory): Fixture {
  return { name, html: printStory(story, change), truth: truthOf(story, change) };
}

const viewers = ['anonymous', 'member'] as const;
const kuro5hin = { theme: 'kuro5hin', version: '1.0', scale: [1, 2, 3] } as const;
const dailykos = { theme: 'dailykos', viewer: 'member', zone: 'PST' } as const;

const usual = [
  ...modes.flatMap((mode) => viewers.map((viewer) => fixture(`${mode}.${viewer}`, { mode, viewer }))),
  fixture('nofont.nested', { fonts: false }),
  fixture('nofont.flat', { fonts: false, mode: 'flat' }),
  fixture('closed', { closed: true, viewer: 'member' }),
  fixture('ratings-hidden', { ratingsHidden: true, viewer: 'member' }),
  fixture('rating-buttons', { rateBy: 'buttons', viewer: 'member' }),
  fixture('trusted-member', { scale: [0, 1, 2, 3, 4, 5], viewer: 'member' }),
  fixture('version-1.0', { version: '1.0' }),
  fixture('hours-24', { hours: 24, zone: 'CET' }),
  fixture('no-zone', { zone: '', mode: 'threaded' }),
  fixture('unknown-zone', { zone: 'XQZ' }),
  fixture('comment-page.nested', { part: { kind: 'comment', id: 3 } }),
  fixture('comment-page.threaded', { part: { kind: 'comment', id: 3 }, mode: 'threaded' }),
  fixture('comment-page.flat', { part: { kind: 'comment', id: 3 }, mode: 'flat', viewer: 'member' }),
  fixture('replies-page', { part: { kind: 'replies', id: 1 } }),
  fixture('replies-page.minimal', { part: { kind: 'replies', id: 1 }, mode: 'minimal' }),
  fixture('alone', { part: { kind: 'alone', id: 4 }, closed: true }),
  fixture('poll', {}, { ...fixtureStory, poll: 'goats_or_beans' }),
];

const themes = [
  ...viewers.map((viewer) => fixture(`kuro5hin.nested.${viewer}`, { ...kuro5hin, viewer })),
  fixture('kuro5hin.threaded', { ...kuro5hin, mode: 'threaded' }),
  fixture('kuro5hin.flat', { ...kuro5hin, mode: 'flat', viewer: 'member' }),
  fixture('dailykos.expanded', dailykos, votedStory),
  fixture('dailykos.shrunk', { ...dailykos, shrunk: [3, 4, 6, 12, 13] }, votedStory),
  fixture('byline-last.nested', { theme: 'byline-last', fonts: false, version: '1.0', viewer: 'member' }),
  fixture('byline-last.flat', { theme: 'byline-last', fonts: false, mode: 'flat' }),
  fixture('loose.nested', { theme: 'loose', fonts: false }),
  fixture('loose.flat', { theme: 'loose', mode: 'flat', viewer: 'member' }),
];

/** The connection broke in the middle of #4: half of its text is there, its "Parent" link is not. */
function cutOff(): Fixture {
  const { name, html, truth } = fixture('cut-off');
  const kept = 'As I said ';
  const until = truth.findIndex(({ id }) => id === '4') + 1;
  return {
    name,
    html: html.slice(0, html.indexOf(kept) + kept.length),
    truth: truth.slice(0, until).map((entry) => (entry.id === '4' ? { ...entry, text: kept.trim() } : entry)),
  };
}

/** A site that does not escape titles. */
function hostileTitle(): Fixture {
  const { name, html, truth } = fixture('hostile-title');
  const title =
    'The <i>gate</i><img src="/none.png" onerror="document.title=\'hit\'"><script>document.title = \'hit\'</script> at the allotments';
  return { name, html: html.replace('The gate at the allotments', title), truth };
}

const bad = [
  cutOff(),
  hostileTitle(),
  fixture('ids-twice', { rating: 'given' }, twiceStory),
  fixture('cycle', { mode: 'flat_unthread', rating: 'given' }, cycleStory),
  fixture('parents-last', { mode: 'flat_unthread', rating: 'dontcare', order: 'newest', viewer: 'member' }),
];

export const fixtures: readonly Fixture[] = [...usual, ...themes, ...bad, fixture('demo', {}, demoStory)];
