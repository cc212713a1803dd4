// npm run bench: measures that need the real client and our host, which are TypeScript.
const { jest } = require("../../package.json");

module.exports = {
  ...jest,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/bench/*.bench.ts"],
};
