// Which room may import which? The table of ARCHITECTURE.md, in a form that is checked.
// tests/structure/samples.ts holds one broken sample for each rule.

import type { IConfiguration } from 'dependency-cruiser';

/** What each room may import besides itself. A path that ends in `.ts` is one file alone. */
const rooms = {
  'utils/forest': [],
  'utils/view': ['utils/forest'],
  'utils/prefs': ['utils/view', 'utils/forest'],
  'utils/memory': ['utils/forest'],
  'utils/reading': ['utils/forest'],
  'utils/engines': ['utils/reading', 'utils/forest'],
  'utils/detect': ['utils/engines', 'utils/reading', 'utils/forest'],
  'utils/page': ['utils/view', 'utils/reading', 'utils/forest'],
  'utils/session': [
    'utils/detect',
    'utils/engines',
    'utils/page',
    'utils/view',
    'utils/prefs',
    'utils/memory',
    'utils/reading',
    'utils/forest',
  ],
  'utils/platform': ['utils/prefs', 'utils/memory', 'utils/view', 'utils/forest'],
  components: ['utils/view', 'utils/prefs', 'utils/forest'],
  entrypoints: [
    'utils/session',
    'utils/platform',
    'utils/prefs',
    'utils/memory',
    'components',
    // Data alone: the manifest has to name the hosts.
    'utils/engines/scoop/hosts.ts',
  ],
};

const production = '^(utils|components|entrypoints)/';
const storage = '^utils/(prefs|memory)/((recipe|watch)-)?storage\\.ts$';
const extensionApi = '^#imports$|(^|/)node_modules/(wxt|@wxt-dev|webextension-polyfill)/';
const preact = '(^|/)node_modules/(preact|@preact)/';
const words = '\\.wxt/i18n/|^#i18n';

const source = (path: string) => (path.endsWith('.ts') ? `^${path.replace('.', '\\.')}$` : `^${path}/`);

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `room-${room.replace('utils/', '')}`,
  severity: 'error' as const,
  comment: `${room} may import only ${allowed.join(', ') || 'itself'}.`,
  from: { path: `^${room}/` },
  to: { path: production, pathNot: [room, ...allowed].map(source) },
}));

const configuration: IConfiguration = {
  forbidden: [
    ...roomRules,
    {
      name: 'engines-are-strangers',
      severity: 'error',
      comment: 'An engine knows itself and the shared shapes, never another engine.',
      from: { path: '^utils/engines/([^/]+)/', pathNot: '^utils/engines/taught/' },
      to: { path: '^utils/engines/[^/]+/', pathNot: '^utils/engines/($1|shared)/' },
    },
    {
      name: 'taught-asks-structure-alone',
      severity: 'error',
      comment:
        'What a recipe does not name is read by structure (decision 21); of no other engine does it know.',
      from: { path: '^utils/engines/taught/' },
      to: {
        path: '^utils/engines/[^/]+/',
        pathNot: ['^utils/engines/(taught|shared)/', '^utils/engines/generic/read/read-spans\\.ts$'],
      },
    },
    {
      name: 'nobody-imports-entrypoints',
      severity: 'error',
      comment: 'Entrypoints are wiring: nothing builds on them.',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'entrypoints-are-strangers',
      severity: 'error',
      comment: 'What two entrypoints share belongs in a room.',
      from: { path: '^entrypoints/([^/.]+)' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1[/.]' },
    },
    {
      name: 'lesson-comes-apart',
      severity: 'error',
      comment:
        'What leads a lesson is a script of its own (decision 22): the one that reads pages takes nothing of it along.',
      from: { path: '^entrypoints/content/' },
      to: {
        path: '^(utils/session/(teach|lesson)\\.ts$|utils/page/pick-element\\.ts$|components/teach/)',
        reachable: true,
      },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one subject, or one of them holds two.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-barrels',
      severity: 'error',
      comment: 'Import from the file that says what it is.',
      from: { pathNot: 'node_modules' },
      to: { path: '(^|/)index\\.tsx?$', pathNot: ['node_modules', words] },
    },
    {
      name: 'no-tests-in-production',
      severity: 'error',
      comment: 'What is shipped does not know its tests or the tools around it.',
      from: { path: production },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'extension-api-place',
      severity: 'error',
      comment: 'Only platform, the storage files and entrypoints talk with the browser.',
      from: { path: production, pathNot: ['^entrypoints/', '^utils/platform/', storage] },
      to: { path: extensionApi },
    },
    {
      name: 'preact-place',
      severity: 'error',
      comment: 'Only components and entrypoints know Preact.',
      from: { path: production, pathNot: '^(components|entrypoints)/' },
      to: { path: preact },
    },
    {
      name: 'words-place',
      severity: 'error',
      comment: 'Other rooms get their words through a port, so that they know no language.',
      from: { path: production, pathNot: '^(components|entrypoints|utils/platform)/' },
      to: { path: words },
    },
    {
      name: 'no-other-packages',
      severity: 'error',
      comment: 'The rooms under utils/ are plain TypeScript: no package and nothing of Node.',
      from: { path: '^utils/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'core'],
        pathNot: [extensionApi, preact],
      },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that leads nowhere hides whatever rule it breaks.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^#imports$' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '\\.wxt'] },
    exclude: { path: '^\\.(output|cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    webpackConfig: { fileName: 'scripts/check/alias.cjs' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};

export default configuration;
