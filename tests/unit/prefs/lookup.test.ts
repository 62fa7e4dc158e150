// Does a site's own preference beat the general one, and only there?

import { describe, expect, test } from 'vitest';
import { preferencesFor } from '@/utils/prefs/lookup';
import { defaultPreferences, type Preferences, type SitePreferences } from '@/utils/prefs/preferences';

const stored = {
  general: { ...defaultPreferences, sort: 'best', minimumScore: 3, enabled: false },
  sites: new Map([['www.talkleft.com', { minimumScore: null, enabled: true }]]),
} as const;

test('a site beats the general preferences key by key, also with null and true', () => {
  expect(preferencesFor(stored, 'www.talkleft.com', true)).toEqual({
    ...stored.general,
    minimumScore: null,
    enabled: true,
  });
});

test.each(['talkleft.com', 'kuro5hin.org', '__proto__', ''])('%s follows the general preferences', (host) => {
  expect(preferencesFor(stored, host, true)).toEqual(stored.general);
});

describe('where the reader wants us', () => {
  const isOn = (general: Partial<Preferences>, site: SitePreferences, known: boolean) =>
    preferencesFor(
      { general: { ...defaultPreferences, ...general }, sites: new Map([['a.example', site]]) },
      'a.example',
      known,
    ).enabled;

  test.each<[string, Partial<Preferences>, SitePreferences, { known: boolean; unknown: boolean }]>([
    ['before they said anything', {}, {}, { known: true, unknown: false }],
    ['not on known sites', { enabled: false }, {}, { known: false, unknown: false }],
    ['everywhere', { everywhere: true }, {}, { known: true, unknown: true }],
    ['always here', { enabled: false }, { enabled: true }, { known: true, unknown: true }],
    ['never here', { everywhere: true }, { enabled: false }, { known: false, unknown: false }],
    ['everywhere, said by a site', {}, { everywhere: true }, { known: true, unknown: false }],
  ])('%s', (_, general, site, expected) => {
    expect({ known: isOn(general, site, true), unknown: isOn(general, site, false) }).toEqual(expected);
  });
});
