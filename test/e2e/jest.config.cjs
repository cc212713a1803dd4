// The browser tests: the project's own jest settings, but for the folder and the time a test may take. Each file has a
// server and a browser of its own, at any free port, so that two can run side by side.
const { jest } = require("../../package.json");

const { testPathIgnorePatterns: _, ...settings } = jest;

module.exports = {
  ...settings,
  rootDir: "../..",
  roots: ["<rootDir>/test/e2e"],
  testTimeout: 120000,
  maxWorkers: 2,
};
