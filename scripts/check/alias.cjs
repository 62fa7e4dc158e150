// Where do the import aliases lead, for dependency-cruiser?
// The paths of .wxt/tsconfig.json alone are not enough: a forbidden edge would only show as "not resolvable".

const { resolve } = require('node:path');

const root = resolve(__dirname, '../..');

module.exports = {
  resolve: {
    alias: {
      '#i18n': resolve(root, '.wxt/i18n/index.ts'),
      '@': root,
    },
  },
};
