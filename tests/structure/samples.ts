// How is each import rule broken?
// One small broken tree for each rule of .dependency-cruiser.ts.

/** Source texts by path; a file that is only imported is an empty module. */
export type Sample = Readonly<Record<string, string>>;

const nothing = 'export {};\n';
const imports = (target: string) => `import '${target}';\n`;

/** One file of one room imports one file of another. */
const edge = (from: string, to: string): Sample => ({
  [from]: imports(`@/${to.replace(/\.tsx?$/, '')}`),
  [to]: nothing,
});

export const samples: Readonly<Record<string, Sample>> = {
  'room-forest': edge('utils/forest/forest.ts', 'utils/view/plan.ts'),
  'room-view': edge('utils/view/plan.ts', 'utils/reading/places.ts'),
  'room-prefs': edge('utils/prefs/preferences.ts', 'utils/page/apply.ts'),
  'room-memory': edge('utils/memory/seen.ts', 'utils/view/state.ts'),
  'room-reading': edge('utils/reading/score.ts', 'utils/engines/engine.ts'),
  'room-engines': edge('utils/engines/scoop/read.ts', 'utils/page/apply.ts'),
  'room-detect': edge('utils/detect/detect.ts', 'utils/view/plan.ts'),
  'room-page': edge('utils/page/apply.ts', 'utils/prefs/preferences.ts'),
  'room-session': edge('utils/session/session.ts', 'utils/platform/messages.ts'),
  'room-platform': edge('utils/platform/messages.ts', 'utils/session/session.ts'),
  'room-components': edge('components/bar.tsx', 'utils/page/apply.ts'),
  'room-entrypoints': edge('entrypoints/content/mount.ts', 'utils/engines/engine.ts'),
  'engines-are-strangers': edge('utils/engines/scoop/read.ts', 'utils/engines/slash/read.ts'),
  'taught-asks-structure-alone': edge('utils/engines/taught/engine.ts', 'utils/engines/scoop/read.ts'),
  'nobody-imports-entrypoints': edge('tests/unit/popup.test.ts', 'entrypoints/popup/main.tsx'),
  'entrypoints-are-strangers': edge('entrypoints/options/main.tsx', 'entrypoints/popup/main.tsx'),
  'lesson-comes-apart': {
    ...edge('entrypoints/content/index.ts', 'utils/session/session.ts'),
    ...edge('utils/session/session.ts', 'utils/session/teach.ts'),
  },
  'no-cycles': {
    'utils/view/plan.ts': imports('./sort'),
    'utils/view/sort.ts': imports('./plan'),
  },
  'no-barrels': edge('utils/view/plan.ts', 'utils/forest/index.ts'),
  'no-tests-in-production': edge('components/bar.tsx', 'tests/fixtures/thread.ts'),
  'extension-api-place': { 'utils/session/session.ts': imports('#imports') },
  'preact-place': { 'utils/page/controls.ts': imports('preact') },
  'words-place': {
    'utils/view/plan.ts': imports('#i18n'),
    '.wxt/i18n/index.ts': nothing,
  },
  'no-other-packages': { 'utils/reading/moment.ts': imports('node:path') },
  resolvable: { 'utils/view/plan.ts': imports('./nowhere') },
};

/** Other ways to break a rule, each as bad as the sample above. */
export const moreSamples: readonly (readonly [rule: string, sample: Sample])[] = [
  ['engines-are-strangers', edge('utils/engines/shared/list.ts', 'utils/engines/scoop/read.ts')],
  ['taught-asks-structure-alone', edge('utils/engines/taught/engine.ts', 'utils/engines/generic/engine.ts')],
  ['engines-are-strangers', edge('utils/engines/scoop/read.ts', 'utils/engines/generic/read/read-spans.ts')],
  ['lesson-comes-apart', edge('entrypoints/content/index.ts', 'components/teach/mount-panel.tsx')],
  ['extension-api-place', { 'utils/prefs/preferences.ts': imports('wxt/browser') }],
  ['extension-api-place', { 'utils/page/apply.ts': imports('webextension-polyfill') }],
  ['extension-api-place', { 'components/bar.tsx': imports('wxt/utils/storage') }],
  [
    'room-view',
    {
      'utils/view/plan.ts': "import type { Place } from '@/utils/reading/places';\n",
      'utils/reading/places.ts': nothing,
    },
  ],
];

/** What must stay allowed: one edge for each exception that a rule makes. */
export const innocent: Sample = {
  'utils/prefs/storage.ts': imports('#imports'),
  'utils/prefs/watch-storage.ts': imports('#imports'),
  'utils/platform/messages.ts': `${imports('wxt/browser')}${imports('#i18n')}`,
  'utils/engines/scoop/read.ts': imports('@/utils/engines/shared/list'),
  'utils/engines/shared/list.ts': nothing,
  'utils/engines/registry.ts': imports('./scoop/read'),
  'utils/engines/taught/engine.ts': imports('@/utils/engines/generic/read/read-spans'),
  'utils/engines/generic/read/read-spans.ts': nothing,
  'components/bar.tsx': `${imports('preact')}${imports('#i18n')}`,
  'entrypoints/popup/main.tsx': `${imports('./parts')}${imports('@/components/bar')}${imports('preact')}`,
  'entrypoints/popup/parts.ts': nothing,
  'entrypoints/content/index.ts': imports('@/utils/session/lesson-opener'),
  'utils/session/lesson-opener.ts': nothing,
  'entrypoints/lesson.ts': imports('@/utils/session/teach'),
  'utils/session/teach.ts': imports('./lesson-opener'),
  '.wxt/i18n/index.ts': nothing,
};
