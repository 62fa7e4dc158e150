// Are the English words that stand here those that browsers print?

import { expect, it, vi } from 'vitest';
import { learn, relativeWords } from '@/utils/reading/dates/relative-words';

it('says in English how long ago something was as Intl does', () => {
  const printed = { units: new Map(), before: [], behind: [], days: new Map() };
  learn('en', printed);
  expect(printed.units.size).toBe(20);
  const known = relativeWords('en', false);
  for (const [word, minutes] of printed.units) expect(known.units.get(word), word).toBe(minutes);
  expect(printed.before).toEqual([]);
  expect(printed.behind).toEqual([['ago']]);
  expect(known.behind).toContainEqual(['ago']);
  expect(known.days).toEqual(printed.days);
});

it('asks Intl nothing for an English page', () => {
  const asked = vi.spyOn(Intl, 'RelativeTimeFormat');
  try {
    relativeWords('en-GB', false);
    expect(asked).not.toHaveBeenCalled();
    relativeWords('da', false);
    expect(asked).toHaveBeenCalled();
  } finally {
    asked.mockRestore();
  }
});
