// npm test: everything, on a machine that has only Node 20 and a browser or the right to install one.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { needsInstall, npm } from "../src/workbench/server/prepare.mjs";
import { projectFolder } from "../src/workbench/server/projectFolder.mjs";

const require = createRequire(import.meta.url);
const { findBrowser } = require("./e2e/findBrowser.cjs");

const results = { passed: 0, failed: 0 };
const failures = [];

function run(command, words, options = {}) {
  const result = spawnSync(command, words, { cwd: projectFolder, stdio: "inherit", ...options });
  return result.error === undefined && result.status === 0;
}

const bin = (name) => join(projectFolder, "node_modules", ...name.split("/"));

/** A step that passes or fails as a whole. */
function step(title, succeeded) {
  const started = Date.now();
  console.log(`\n== ${title}`);
  const passed = succeeded();
  results[passed ? "passed" : "failed"] += 1;
  if (!passed) failures.push(title);
  console.log(
    `== ${title}: ${passed ? "passed" : "FAILED"} (${Math.round((Date.now() - started) / 1000)} s)`,
  );
  return passed;
}

const node = (script, ...words) => run(process.execPath, [bin(script), ...words]);

/** A jest run; its tests are counted one by one. */
function jest(title, ...words) {
  const report = join(projectFolder, "node_modules", ".cache", "jest-report.json");
  rmSync(report, { force: true });
  step(title, () => {
    const passed = node("jest/bin/jest.js", "--ci", "--json", `--outputFile=${report}`, ...words);
    if (!existsSync(report)) return false;
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    results.passed += numPassedTests;
    results.failed += numFailedTests + numRuntimeErrorTestSuites;
    return passed;
  });
}

/** Where no browser is found and this system is Debian's and open to us, Debian's Chromium is installed. */
function browser() {
  if (findBrowser() !== undefined) return true;
  const mayInstall =
    process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (mayInstall) {
    console.log("No browser was found; installing chromium ...");
    run("apt-get", ["update"]);
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"], {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  if (findBrowser() !== undefined) return true;
  console.error(
    "The browser tests need Chrome, Edge or Chromium, and none was found. Install one, or name it: SEOULAI_BROWSER=/path/to/chrome npm test",
  );
  return false;
}

function tests() {
  if (needsInstall()) {
    const installed = step("install", () => npm(["ci", "--no-audit", "--no-fund"]) === 0);
    if (!installed) return;
  }
  step("data", () => npm(["run", "--silent", "data"]) === 0);
  step("format", () => node("prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."));
  step("lint", () => npm(["run", "--silent", "lint"]) === 0);
  step("types", () => node("typescript/bin/tsc", "--noEmit", "-p", "."));
  step("layers", () => npm(["run", "--silent", "layers"]) === 0);
  step("unused code", () => npm(["run", "--silent", "unused"]) === 0);
  const built = step("build", () => npm(["run", "--silent", "build", "--", "--env", "fast"]) === 0);
  jest("unit and integration tests");
  if (!built) return;
  step("size", () => npm(["run", "--silent", "size"]) === 0);
  if (step("a browser", browser)) jest("browser tests", "--config", "test/e2e/jest.config.cjs");
}

tests();
if (failures.length > 0) console.log(`\nFailed: ${failures.join(", ")}.`);
console.log(`\n${results.passed} passed, ${results.failed} failed`);
process.exitCode = results.failed === 0 ? 0 : 1;
