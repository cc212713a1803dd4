// npm run prove: the property tests with many more draws than `npm test` takes, and another seed each time.
const { jest } = require("../../package.json");

module.exports = {
  ...jest,
  rootDir: "../..",
  testMatch: undefined,
  testRegex: "(properties|query|money|period|stamp|cellText|roundTrip|paneLogic|chartModel)\\.test\\.tsx?$",
  testTimeout: 3600000,
  // For a test that takes fewer draws otherwise, because each is slow.
  globals: { proving: true },
  // Tests draw through fast-check under its own name; here that name leads to one that draws more.
  moduleNameMapper: { ...jest.moduleNameMapper, "^fast-check$": "<rootDir>/test/prove/fastCheckMany.cjs" },
};
