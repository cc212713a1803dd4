import { readFileSync } from "node:fs";
import path from "node:path";
import * as functions from "../../src/functions/benchmarks.functions";
import { installRuntime } from "./runtime";

installRuntime();

const text = readFileSync(path.join(__dirname, "../../src/functions/benchmarks.functions.ts"), "utf8");
const examples = [...text.matchAll(/@example (.+?) \/\/ => (.+)$/gm)].map(
  ([, expression = "", expected = ""]) => ({
    expression,
    expected,
  }),
);

function evaluate(expression: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a docstring is our own code, and this runs it
  const run = new Function(...Object.keys(functions), `return (${expression});`) as (
    ...args: unknown[]
  ) => unknown;
  return run(...Object.values(functions));
}

describe("the examples of the benchmark functions", () => {
  it("stand beside every function", () => {
    const without = Object.keys(functions).filter(
      (name) => !examples.some(({ expression }) => new RegExp(`\\b${name}\\(`).test(expression)),
    );
    expect(without).toEqual([]);
  });

  it.each(examples)("$expression is $expected", ({ expression, expected }) => {
    expect(evaluate(expression)).toEqual(evaluate(expected));
  });
});
