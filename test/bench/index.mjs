// npm run bench: ranks of 51 units under 10,000 sets of weights of 8 indicators, as INDEX.ROBUSTNESS draws them, in time
// of the processor, so that what else the machine does has no part in it.
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import configure from "../../webpack.config.js";

const [units, indicators, draws] = [51, 8, 10_000];
const limitMs = 300;

const folder = mkdtempSync(path.join(tmpdir(), "seoulai-bench-"));
try {
  await build(folder);
  process.exitCode = measure(createRequire(path.join(folder, "bench.cjs"))("./functions.cjs")) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

async function build(output) {
  const [addIn] = await configure({ fast: true }, { mode: "production" });
  const compiler = webpack({
    ...addIn,
    target: "node",
    entry: { functions: "./src/functions/index.functions.ts" },
    plugins: [],
    optimization: { minimize: false },
    output: { path: output, filename: "[name].cjs", library: { type: "commonjs2" } },
  });
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error === null && !stats.hasErrors()) resolve();
      else reject(error ?? new Error(stats.toString("errors-only")));
    });
  });
}

/** Values from 1 to 100, one in twenty missing unless complete. */
function tableOf(isComplete) {
  let state = 20261130;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: units }, () =>
    Array.from({ length: indicators }, () => (next() < 0.05 && !isComplete ? "" : 1 + 99 * next())),
  );
}

function measure({ indexRobustness, indexSensitivity }) {
  const weights = [Array.from({ length: indicators }, (_, place) => 1 + (place % 3))];
  const [complete, gappy] = [tableOf(true), tableOf(false)];
  const measures = {
    "arithmetic means": () => indexRobustness(complete, weights, 0.25, draws, 1),
    "with gaps": () => indexRobustness(gappy, weights, 0.25, draws, 1),
    "geometric means, weights from 0 to twofold": () =>
      indexRobustness(complete, weights, 1, draws, 1, "geometric"),
    "sensitivity, as many rankings": () =>
      indexSensitivity(complete, weights, 0.25, draws / (indicators + 2), 1),
  };
  console.log(`${draws} rankings of ${units} units by ${indicators} indicators`);
  let isFast = true;
  for (const [what, action] of Object.entries(measures)) {
    const started = process.cpuUsage();
    action();
    const { user, system } = process.cpuUsage(started);
    const ms = (user + system) / 1000;
    isFast &&= ms <= limitMs;
    console.log(`  ${what}: ${ms.toFixed(0)} ms (at most ${limitMs} ms)`);
  }
  return isFast;
}
