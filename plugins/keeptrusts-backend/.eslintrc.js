module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  overrides: [
    {
      // Suites that run on each database are made there.
      files: ['src/__testUtils__/**'],
      rules: { 'jest/no-export': 'off' },
    },
  ],
});
