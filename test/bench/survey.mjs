// npm run bench: the whole analysis of a survey of 1,000 respondents and 200 items, and of its second round, in
// time of the processor, so that what else the machine does has no part in it.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import configure from "../../webpack.config.js";

const respondents = 1000;
const items = 200;
const limitMs = 1000;

const sources = ["delphi", "survey"].flatMap((theme) =>
  readdirSync(new URL(`../../src/core/${theme}`, import.meta.url)).map((name) => [theme, name.slice(0, -3)]),
);

const folder = mkdtempSync(path.join(tmpdir(), "seoulai-bench-"));
try {
  await build(folder);
  process.exitCode = measure(load(folder)) > limitMs ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}

async function build(output) {
  const [addIn] = await configure({ fast: true }, { mode: "production" });
  const compiler = webpack({
    ...addIn,
    target: "node",
    entry: Object.fromEntries(sources.map(([theme, name]) => [name, `./src/core/${theme}/${name}.ts`])),
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

function load(from) {
  const require = createRequire(path.join(from, "bench.cjs"));
  return Object.assign({}, ...sources.map(([, name]) => require(`./${name}.cjs`)));
}

/** Answers from 1 to 5 that lean one way by respondent and by item, one in fifty missing unless complete. */
function answersOf(round, isComplete) {
  let state = 20261130 + round;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: respondents }, () => {
    const lean = 2.5 + next();
    return Array.from({ length: items }, (_, item) => {
      const isMissing = next() < 0.02 && !isComplete;
      return isMissing ? null : Math.max(1, Math.min(5, Math.round(lean + (item % 3) / 2 + 2 * next() - 1)));
    });
  });
}

function measure(core) {
  const [first, second, complete] = [answersOf(1), answersOf(2), answersOf(3, true)];
  const columns = (rows) => Array.from({ length: items }, (_, item) => rows.map((row) => row[item]));
  const [before, after] = [columns(first), columns(second)];
  const pairs = (action) => before.map((ratings, item) => action(ratings, after[item]));
  const halves = (action) => before.map((ratings) => action(ratings.slice(0, 500), ratings.slice(500)));
  const measures = {
    "summary and decision of each item": () =>
      before.map((ratings) =>
        core.roundDecision(core.itemSummary(ratings), {
          consensusMin: 0.75,
          convergenceMax: 0.5,
          cvMax: 0.8,
        }),
      ),
    "Likert summary of each item": () => before.map((answers) => core.likertSummary(answers, 5)),
    "stability by CV, Spearman and Wilcoxon": () => [
      pairs(core.cvDifference),
      pairs(core.spearmanStability),
      pairs(core.wilcoxonSignedRank),
    ],
    "comparison of two groups": () => halves(core.mannWhitney),
    "Kendall's W and agreement": () => [core.kendallW(complete), core.agreementShare(complete, 1)],
    "Cronbach's alpha with each item dropped": () => core.cronbachAlpha(complete),
    "importance-performance, derived importance": () => [
      core.ipa(core.itemMeans(first), core.itemMeans(second), { centre: "mean" }),
      core.derivedImportance(first, after[0]),
    ],
    "Borich needs, ranks and t tests": () => [
      core.needRank(core.borichNeeds(first, second)),
      core.pairedT(first, second),
    ],
  };
  console.log(`${respondents} respondents x ${items} items`);
  let together = 0;
  for (const [what, action] of Object.entries(measures)) {
    const started = process.cpuUsage();
    action();
    const { user, system } = process.cpuUsage(started);
    const ms = (user + system) / 1000;
    together += ms;
    console.log(`  ${what}: ${ms.toFixed(0)} ms`);
  }
  console.log(`  together: ${together.toFixed(0)} ms (at most ${limitMs} ms)`);
  return together;
}
