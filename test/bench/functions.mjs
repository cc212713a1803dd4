// npm run bench: how long the built functions take, in a context without Office, as in a recalculation of a workbook.
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { createContext, runInContext } from "node:vm";

class CellError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

const functions = new Map();
const codes = ["invalidValue", "notAvailable", "divisionByZero", "invalidNumber", "nullReference"];
const CustomFunctions = {
  associate: (id, implementation) => functions.set(id, implementation),
  Error: CellError,
  ErrorCode: Object.fromEntries(codes.map((code) => [code, code])),
};

const script = readFileSync(new URL("../../dist/functions.js", import.meta.url), "utf8");
const context = createContext({ CustomFunctions, console });

const timed = (action) => {
  const started = performance.now();
  action();
  return performance.now() - started;
};

const times = (count, action) => timed(() => Array.from({ length: count }, (_, index) => action(index)));

const call = (id, ...words) => functions.get(id)(...words);
const column = Array.from({ length: 10_000 }, (_, index) => [index]);
const texts = (text) => column.map(() => [text]);
const path = [[[130]], [[2021]], column.map(([index]) => [index + 1]), [[2024]], texts("startups"), [[2030]]];

const measures = [
  ["loading functions.js", 1, () => timed(() => runInContext(script, context)), 1000],
  [
    "the first BENCHMARK (parses the data)",
    1,
    () => times(1, () => call("BENCHMARK", "ai_papers", "KOR", 2021)),
    300,
  ],
  ["GAP, a cell each", 10_000, () => times(10_000, (index) => call("GAP", [["startups"]], [[index]])), 5000],
  [
    "BENCHMARK, a cell each",
    10_000,
    () => times(10_000, () => call("BENCHMARK", "ai_papers", "KOR", 2021)),
    5000,
  ],
  ["GAP over a block", 10_000, () => times(1, () => call("GAP", [["startups"]], column)), 300],
  ["GAP over a block of ids", 10_000, () => times(1, () => call("GAP", texts("startups"), column)), 300],
  [
    "GAP over misspelt ids (an error each)",
    10_000,
    () => times(1, () => call("GAP", texts("startupz"), column)),
    1000,
  ],
  ["STATUS over a block", 10_000, () => times(1, () => call("STATUS", ...path)), 300],
];

let isSlow = false;
for (const [what, count, run, limitMs] of measures) {
  const ms = run();
  isSlow ||= ms > limitMs;
  console.log(`${what}: ${count} in ${ms.toFixed(1)} ms (at most ${limitMs} ms)`);
}
process.exitCode = isSlow ? 1 : 0;
