module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  overrides: [
    {
      // Suites that run on each database are made there.
      files: ['src/__testUtils__/**'],
      rules: { 'jest/no-export': 'off' },
    },
    {
      files: ['pack/*.mjs'],
      rules: {
        // They run in the clone only, and are not published: the project's own tools are at hand.
        '@backstage/no-relative-monorepo-imports': 'off',
      },
    },
  ],
});
