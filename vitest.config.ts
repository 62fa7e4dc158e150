// Which tests run where?

import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/browsers/find-chromium.ts';
import { corpusCommands } from './tests/setup/corpus-command.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const alias = {
  '#i18n': path('.wxt/i18n/index.ts'),
  '@': path('.'),
};

/** A fresh object for each project: Vitest writes names into it. */
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      executablePath: findChromium() ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        // Pages name pictures of other hosts and are loaded once those have answered: of a machine whose network swallows them, a test would wait until it fails.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ],
    },
  }),
  instances: [{ browser: 'chromium' as const }],
});

// What browser pages import is named for the optimizer: met during a run, it would reload the page under the tests.
export default defineConfig({
  test: {
    sequence: { shuffle: true },
    projects: [
      {
        resolve: { alias },
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] },
      },
      {
        test: { name: 'structure', environment: 'node', include: ['tests/structure/**/*.test.ts'] },
      },
      {
        resolve: { alias },
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/firefox/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        optimizeDeps: {
          // Vue asks for these where it is bundled.
          rolldownOptions: {
            transform: {
              define: {
                __VUE_OPTIONS_API__: 'false',
                __VUE_PROD_DEVTOOLS__: 'false',
                __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
              },
            },
          },
          include: [
            'fast-check',
            'preact',
            'react',
            'react-dom',
            'react-dom/client',
            'react-dom/server',
            'vue',
            'yaml',
          ],
        },
        test: {
          name: 'dom',
          browser: { ...inChromium(), commands: corpusCommands },
          include: ['tests/dom/**/*.test.ts'],
          setupFiles: ['tests/setup/locale.ts'],
        },
      },
      {
        resolve: { alias },
        plugins: [preact()],
        optimizeDeps: {
          include: [
            '@testing-library/preact',
            'axe-core',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'yaml',
          ],
        },
        test: {
          name: 'components',
          browser: inChromium(),
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: ['tests/setup/locale.ts'],
        },
      },
    ],
  },
});
