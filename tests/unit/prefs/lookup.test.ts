// Does a site's own preference beat the general one, and only there?

import { expect, test } from 'vitest';
import { preferencesFor } from '@/utils/prefs/lookup';
import { defaultPreferences } from '@/utils/prefs/preferences';

const stored = {
  general: { ...defaultPreferences, sort: 'best', minimumScore: 3, enabled: false },
  sites: new Map([['www.talkleft.com', { minimumScore: null, enabled: true }]]),
} as const;

test('a site beats the general preferences key by key, also with null and true', () => {
  expect(preferencesFor(stored, 'www.talkleft.com')).toEqual({
    ...stored.general,
    minimumScore: null,
    enabled: true,
  });
});

test.each(['talkleft.com', 'kuro5hin.org', '__proto__', ''])('%s follows the general preferences', (host) => {
  expect(preferencesFor(stored, host)).toEqual(stored.general);
});
