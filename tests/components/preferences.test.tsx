// Does the form show and report each preference truthfully?

import { cleanup, render, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PreferenceForm } from '@/components/preferences/PreferenceForm';
import { defaultPreferences, type Preferences } from '@/utils/prefs/preferences';

afterEach(cleanup);

function openForm(preferences: Partial<Preferences> = {}) {
  const changes: Partial<Preferences>[] = [];
  render(
    <PreferenceForm
      preferences={{ ...defaultPreferences, ...preferences }}
      onChange={(change) => changes.push(change)}
    />,
  );
  return { screen: within(document.body), changes };
}

describe('each preference', () => {
  it.each<[string, string, Partial<Preferences>]>([
    ['Default sort', 'Highest rated', { sort: 'highest' }],
    ['Order of replies', 'Oldest first', { replies: 'reading-order' }],
    ['Minimum score', '3.5 and above', { minimumScore: 3.5 }],
    ['Fold by default', 'All replies', { fold: { kind: 'replies' } }],
    ['Fold by default', 'Replies deeper than…', { fold: { kind: 'deeper', than: 1 } }],
    ['Fold by default', 'Comments rated at most…', { fold: { kind: 'rated', atMost: 1 } }],
    ['Density', 'Compact', { density: 'compact' }],
    ['Theme', 'Dark', { theme: 'dark' }],
  ])('%s: %s', async (label, option, change) => {
    const { screen, changes } = openForm();
    await userEvent.selectOptions(screen.getByLabelText(label), option);
    expect(changes).toEqual([change]);
  });

  it.each<[string, Partial<Preferences>]>([
    ['Show unrated', { showUnrated: false }],
    ['Thread lines', { threadLines: false }],
  ])('%s', async (name, change) => {
    const { screen, changes } = openForm();
    await userEvent.click(screen.getByRole('checkbox', { name }));
    expect(changes).toEqual([change]);
  });

  it('all comments is a minimum of none', async () => {
    const { screen, changes } = openForm({ minimumScore: 3 });
    await userEvent.selectOptions(screen.getByLabelText('Minimum score'), 'All comments');
    expect(changes).toEqual([{ minimumScore: null }]);
  });
});

it('shows a stored minimum that it would not offer itself', () => {
  const { screen } = openForm({ minimumScore: 2.25 });
  const options = [...screen.getByLabelText<HTMLSelectElement>('Minimum score').options];
  expect(options.find((option) => option.selected)?.text).toBe('2.25 and above');
  expect(options.map((option) => option.text).indexOf('2.25 and above')).toBe(4);
});

describe('the number of a fold rule', () => {
  it('is asked for where the rule needs one', async () => {
    const { screen, changes } = openForm({ fold: { kind: 'deeper', than: 2 } });
    const field = screen.getByLabelText<HTMLInputElement>('Folded below level');
    expect(field.value).toBe('2');
    await userEvent.fill(field, '4');
    await userEvent.keyboard('{Enter}');
    expect(changes).toEqual([{ fold: { kind: 'deeper', than: 4 } }]);
  });

  it('may be any rating', async () => {
    const { screen, changes } = openForm({ fold: { kind: 'rated', atMost: 1 } });
    await userEvent.fill(screen.getByLabelText('Folded up to this rating'), '1.25');
    await userEvent.tab();
    expect(changes).toEqual([{ fold: { kind: 'rated', atMost: 1.25 } }]);
  });

  it.each(['', '-1', '2.5', '5000'])('is kept as it was for %j', async (typed) => {
    const { screen, changes } = openForm({ fold: { kind: 'deeper', than: 2 } });
    const field = screen.getByLabelText<HTMLInputElement>('Folded below level');
    await userEvent.fill(field, typed);
    await userEvent.tab();
    expect(changes).toEqual([]);
    expect(field.value).toBe('2');
  });
});
