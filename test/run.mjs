// npm test: everything, on a machine that has only Node 20 and a browser or the right to install one.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { needsInstall, npm } from "../src/workbench/server/prepare.mjs";
import { projectFolder } from "../src/workbench/server/projectFolder.mjs";

const { findBrowser } = createRequire(import.meta.url)("./e2e/findBrowser.cjs");

const results = { passed: 0, failed: 0 };
const failures = [];

/** Runs a program; its output is kept and given back, so that steps side by side do not mix theirs. */
function run(command, words, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, { cwd: projectFolder, env: { ...process.env, ...environment } });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (output += part));
    child.once("error", (error) => resolve({ passed: false, output: `${output}${error.message}` }));
    child.once("close", (code) => resolve({ passed: code === 0, output }));
  });
}

const node = (script, ...words) =>
  run(process.execPath, [join(projectFolder, "node_modules", ...script.split("/")), ...words]);

/** A step that passes or fails as a whole. */
async function step(title, action) {
  const started = Date.now();
  const { passed, output } = await action();
  const seconds = Math.round((Date.now() - started) / 1000);
  results[passed ? "passed" : "failed"] += 1;
  if (!passed) failures.push(title);
  console.log(`\n== ${title}: ${passed ? "passed" : "FAILED"} (${seconds} s)\n${output.trimEnd()}`);
  return passed;
}

/** A jest run; its tests are counted one by one. */
async function jest(title, ...words) {
  const cache = join(projectFolder, "node_modules", ".cache");
  const report = join(cache, "jest-report.json");
  mkdirSync(cache, { recursive: true });
  rmSync(report, { force: true });
  await step(title, async () => {
    const ended = await node("jest/bin/jest.js", "--ci", "--json", `--outputFile=${report}`, ...words);
    if (!existsSync(report)) return { ...ended, passed: false };
    const counted = JSON.parse(readFileSync(report, "utf8"));
    results.passed += counted.numPassedTests;
    results.failed += counted.numFailedTests + counted.numRuntimeErrorTestSuites;
    return { ...ended, output: withoutReport(ended.output) };
  });
}

/** With --json jest also prints the report, one very long line. */
const withoutReport = (output) =>
  output
    .split("\n")
    .filter((line) => !line.startsWith('{"num'))
    .join("\n");

/** Where no browser is found and this system is Debian's and open to us, Debian's Chromium is installed. */
async function browser() {
  if (findBrowser() !== undefined) return { passed: true, output: findBrowser() };
  const mayInstall =
    process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (mayInstall) {
    console.log("No browser was found; installing chromium ...");
    const quiet = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update"], quiet);
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"], quiet);
  }
  const output =
    findBrowser() ??
    "The browser tests need Chrome, Edge or Chromium, and none was found. Install one, or name it: SEOULAI_BROWSER=/path/to/chrome npm test";
  return { passed: findBrowser() !== undefined, output };
}

async function checksAndBuild() {
  await step("format", () => node("prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."));
  await step("types", () => node("typescript/bin/tsc", "--noEmit", "-p", "."));
  const rules = "test/architecture/dependencyCruiser.cjs";
  await step("layers", () => node("dependency-cruiser/bin/dependency-cruise.mjs", "--config", rules, "src"));
  await step("unused code", () => node("knip/bin/knip.js"));
  // Types were checked above, so the build need not check them again.
  return step("build", () => node("webpack/bin/webpack.js", "--mode", "production", "--env", "fast"));
}

function lint() {
  const rules = "test/architecture/eslint.config.mjs";
  return step("lint", () => node("eslint/bin/eslint.js", "--config", rules, "--max-warnings", "0", "."));
}

async function tests() {
  if (needsInstall() && npm(["ci", "--no-audit", "--no-fund"]) !== 0) {
    results.failed += 1;
    failures.push("install");
    return;
  }
  if (npm(["run", "--silent", "data"]) !== 0) {
    results.failed += 1;
    failures.push("data");
    return;
  }
  // Two lanes for two cores: linting takes about as long as all the rest before the tests.
  const [built] = await Promise.all([checksAndBuild(), lint()]);
  await jest("unit and integration tests", "--maxWorkers=2");
  if (!built) return;
  await step("size", () => run(process.execPath, [join(projectFolder, "test/architecture/size.mjs")]));
  if (await step("a browser", browser)) await jest("browser tests", "--config", "test/e2e/jest.config.cjs");
}

await tests();
if (failures.length > 0) console.log(`\nFailed: ${failures.join(", ")}.`);
console.log(`\n${results.passed} passed, ${results.failed} failed`);
process.exitCode = results.failed === 0 ? 0 : 1;
