// Does the bar say and ask what a reader relies on?

import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mountBar } from '@/components/bar/mount-bar';
import { busyBar, plainBar, recordActions } from './bar-model';
import { openBar } from './open-bar';

describe('the counts', () => {
  it('are told in the region, and what is zero is left out', () => {
    const { screen, bar } = openBar(busyBar);
    const region = screen.getByRole('region', { name: 'Comment tools' });
    expect(screen.getByRole('status').textContent).toBe('212 comments · 31 folded · 12 hidden · 4 new');
    bar.update(plainBar);
    expect(screen.getByRole('status').textContent).toBe('1 comment');
    expect(region.textContent).not.toMatch(/folded|hidden|new/);
  });

  it('look like nothing that can be pressed', () => {
    const { screen } = openBar(busyBar, { color: 'rgb(10, 20, 30)', link: 'rgb(0, 0, 200)' });
    expect(getComputedStyle(screen.getByText('4 new')).color).toBe('rgb(10, 20, 30)');
  });

  it('are announced politely, but not while the slider says its own', async () => {
    const { screen } = openBar(busyBar);
    const status = screen.getByRole('status');
    expect(status.getAttribute('aria-live')).toBe('polite');
    screen.getByRole('slider').focus();
    await expect.poll(() => status.getAttribute('aria-live')).toBe('off');
    screen.getByRole('button', { name: 'Fold all' }).focus();
    await expect.poll(() => status.getAttribute('aria-live')).toBe('polite');
  });
});

describe.for(['flex', 'grid', 'block; columns: 2'])('where the page lays comments out by "%s"', (display) => {
  it('the bar is as wide as the thread', () => {
    const list = document.createElement('div');
    list.style.cssText = `display: ${display}; flex-wrap: wrap; grid-template-columns: 60px 1fr; width: 700px`;
    const host = list.appendChild(document.createElement('div'));
    list.append('A comment', document.createElement('p'));
    document.body.append(list);
    const bar = mountBar(host.attachShadow({ mode: 'open' }), recordActions().actions);
    bar.update(busyBar);
    expect(host.getBoundingClientRect().width).toBe(700);
    bar.unmount();
    list.remove();
  });
});

describe('sorting', () => {
  it('offers the seven orders and asks for each by its name', async () => {
    const { screen, asked } = openBar(busyBar);
    const sort = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Sort comments' });
    expect([...sort.options].map((option) => option.text)).toEqual([
      'Page order',
      'Highest rated',
      'Lowest rated',
      'Best',
      'Newest',
      'Oldest',
      'Most replies',
    ]);
    expect(sort.selectedOptions[0]?.text).toBe('Best');
    for (const { text } of [...sort.options]) await userEvent.selectOptions(sort, text);
    expect(asked).toEqual(
      ['page', 'highest', 'lowest', 'best', 'newest', 'oldest', 'replies'].map((key) => ['sortBy', key]),
    );
  });

  it('cannot be by ratings where there are none, and the bar says so', async () => {
    const { screen, bar } = openBar(plainBar);
    const sort = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Sort comments' });
    const idle = () => [...sort.options].filter(({ disabled }) => disabled).map(({ text }) => text);
    expect(idle()).toEqual(['Highest rated', 'Lowest rated', 'Best']);
    expect(screen.getByText('No ratings here')).toBeTruthy();
    bar.update({ ...plainBar, steps: busyBar.steps });
    expect(screen.getByText('No ratings here')).toBeTruthy();
    bar.update(busyBar);
    await expect.poll(idle).toEqual([]);
  });
});

describe('the minimum score', () => {
  it('cannot be chosen where all scores are alike', async () => {
    const { screen, bar } = openBar({ ...plainBar, hasRatings: true });
    const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Minimum score' });
    const unrated = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Show unrated' });
    expect([slider.disabled, unrated.disabled]).toEqual([true, true]);
    bar.update(busyBar);
    await expect.poll(() => [slider.disabled, unrated.disabled]).toEqual([false, false]);
  });

  it('says what it does, first in words for all comments', async () => {
    const { screen, asked, bar } = openBar(busyBar);
    const slider = screen.getByRole('slider', { name: 'Minimum score' });
    expect(slider.getAttribute('aria-valuetext')).toBe('3 and above: 36 of 212 comments');
    bar.update({ ...busyBar, step: 0 });
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('All comments');
    slider.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(asked).toEqual([['setMinimumScore', 1]]);
    expect(slider.getAttribute('aria-valuetext')).toBe('1 and above: 190 of 212 comments');
    await userEvent.keyboard('{Home}');
    expect(asked.at(-1)).toEqual(['setMinimumScore', null]);
  });

  it('below zero has a minus, not a hyphen', () => {
    const { screen } = openBar({ ...busyBar, steps: [{ minimum: -1, passing: 78 }], step: 0 });
    expect(screen.getByText('\u22121+ · 78 of 212')).toBeTruthy();
    const slider = screen.getByRole('slider', { name: 'Minimum score' });
    expect(slider.getAttribute('aria-valuetext')).toBe('\u22121 and above: 78 of 212 comments');
  });

  it('goes on from where it is, however fast the keys come', async () => {
    const { screen, bar } = openBar({ ...busyBar, step: 0 });
    const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Minimum score' });
    for (const step of [1, 2]) {
      fireEvent.input(slider, { target: { value: String(step) } });
      bar.update({ ...busyBar, step });
    }
    await Promise.resolve();
    expect(slider.value).toBe('2');
  });

  it('asks whether unrated comments are shown', async () => {
    const { screen, asked } = openBar(busyBar);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Show unrated' }));
    expect(asked).toEqual([['setShowUnrated', false]]);
  });

  it('is there but cannot be used where nothing is rated', () => {
    const { screen } = openBar(plainBar);
    expect(screen.getByRole<HTMLInputElement>('slider').disabled).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('checkbox').disabled).toBe(true);
    expect(screen.getByRole('region').textContent).toContain('No ratings here');
  });

  it('leaves the choice about unrated comments where all that are rated are rated alike', () => {
    const { screen } = openBar({ ...plainBar, hasRatings: true, canHideUnrated: true });
    expect(screen.getByRole<HTMLInputElement>('slider').disabled).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('checkbox').disabled).toBe(false);
  });
});

describe('folding and turning off', () => {
  it.each([
    ['Fold all', 'foldAll'],
    ['Unfold all', 'unfoldAll'],
    ['Turn off on this page', 'turnOff'],
  ])('%s is a button in every state', async (name, action) => {
    for (const model of [busyBar, plainBar, { ...busyBar, canFold: false }]) {
      const { screen, asked } = openBar(model);
      await userEvent.click(screen.getByRole('button', { name }));
      expect(asked.map(([what]) => what)).toEqual([action]);
    }
  });
});

describe('the page around it', () => {
  it('hears nothing of what is typed', async () => {
    const { screen, host } = openBar(busyBar);
    const heard: string[] = [];
    const types = ['keydown', 'keyup', 'keypress', 'input', 'change'];
    const listen = (event: Event) => heard.push(event.type);
    for (const type of types) document.addEventListener(type, listen);
    await userEvent.type(screen.getByRole('searchbox'), 'j');
    fireEvent.change(screen.getByRole('combobox'), { bubbles: true, composed: true });
    for (const type of types) document.removeEventListener(type, listen);
    expect(host.shadowRoot?.activeElement).toBe(screen.getByRole('searchbox'));
    expect(heard).toEqual([]);
  });

  it('has its shadow root back, empty, when the bar goes', () => {
    const { root, bar } = openBar(busyBar);
    bar.unmount();
    expect(root.childNodes).toHaveLength(0);
  });

  it('is never made to scroll sideways', () => {
    const { place, host, bar } = openBar(busyBar);
    document.body.style.cssText = 'margin: 0; font-family: DejaVu Sans';
    host.style.setProperty('--understory-page-font', 'DejaVu Sans, Verdana, sans-serif');
    const counts = { comments: 12_345, folded: 11_111, hidden: 10_101, passing: 99, fresh: 1_001 };
    bar.update({ ...busyBar, counts, query: 'oil', hits: { total: 1_070, current: 1_012 } });
    for (const width of [110, 160, 240, 320, 390, 480, 600, 720, 900, 1100, 1280]) {
      place.style.width = `${width}px`;
      const row = host.shadowRoot?.querySelector('.row') as HTMLElement;
      expect(row.scrollWidth, `at ${width} px`).toBeLessThanOrEqual(row.clientWidth);
    }
  });

  it('may leave it no more than the column of authors in an old board', () => {
    const { place, root } = openBar(plainBar);
    place.style.width = '156px';
    const right = (selector: string) => root.querySelector(selector)?.getBoundingClientRect().right ?? 0;
    expect(right('.passing')).toBeLessThanOrEqual(right('.row'));
  });

  it('does not touch the bar', () => {
    const { place } = openBar(plainBar);
    place.before('A line of the page');
    const line = document.createRange();
    line.selectNode(place.previousSibling as Text);
    const row = place.querySelector('div')?.shadowRoot?.querySelector('.row') as HTMLElement;
    const gap = row.getBoundingClientRect().top - line.getBoundingClientRect().bottom;
    expect(gap).toBeGreaterThan(5);
  });

  it('may have links that shine through: what is drawn in their colour does not', () => {
    const { root, bar } = openBar(busyBar, { link: 'rgba(0, 60, 90, 0.5)' });
    const accent = () => getComputedStyle(root.querySelector('[type="checkbox"]') as Element).accentColor;
    expect(accent()).toMatch(/^(?:rgb\(0, 60, 90\)|color\(srgb 0 0\.23\d* 0\.35\d*\))$/);
    bar.update({ ...busyBar, theme: 'light' });
    expect(accent()).toBe('rgb(11, 92, 173)');
  });

  it('lends its colours, unless the reader prefers a theme', () => {
    const { root, bar } = openBar(busyBar, { color: 'rgb(10, 20, 30)', background: 'rgb(250, 250, 240)' });
    const ink = () => getComputedStyle(root.querySelector('.bar') as Element).color;
    expect(ink()).toBe('rgb(10, 20, 30)');
    bar.update({ ...busyBar, theme: 'dark' });
    expect(ink()).toBe('rgb(226, 223, 217)');
  });
});

it('asks for nothing any more once it is gone, whoever has kept its buttons', () => {
  const { screen, bar, asked } = openBar(busyBar);
  const button = screen.getByRole('button', { name: 'Fold all' });
  button.click();
  expect(asked).toHaveLength(1);
  bar.unmount();
  button.click();
  expect(asked).toHaveLength(1);
});
