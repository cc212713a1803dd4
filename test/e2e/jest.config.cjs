// The browser tests: the project's own jest settings, but for the folder and the time a test may take.
const { jest } = require("../../package.json");

const { testPathIgnorePatterns: _, ...settings } = jest;

module.exports = {
  ...settings,
  rootDir: "../..",
  roots: ["<rootDir>/test/e2e"],
  testTimeout: 60000,
  maxWorkers: 1,
};
