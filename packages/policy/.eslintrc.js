module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  // AssemblyScript, where `==` compares numbers and `<i32>x` converts them.
  ignorePatterns: ['assembly/**'],
});
