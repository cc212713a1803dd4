import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { say } from "../../../src/workbook/explain/say";
import { exactText, percentNumber, roundedText } from "../../../src/workbook/explain/numberText";
import { isFunctionName } from "../../../src/workbook/explain/parameters";
import { argumentText, cellsText, valueText, withSheet } from "../../../src/workbook/explain/valueText";

const scope = {
  say,
  exactText,
  roundedText,
  percentNumber,
  isFunctionName,
  argumentText,
  cellsText,
  valueText,
  withSheet,
};
const folder = path.join(__dirname, "../../../src/workbook/explain");
const examples = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .flatMap((name) => {
    const source = readFileSync(path.join(folder, name), "utf8");
    return [...source.matchAll(/@example (.+) \/\/ => (.+)/g)].map(([, call, result]) => ({ call, result }));
  });

describe("the examples in the docstrings", () => {
  it("stand there", () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
  });

  it.each(examples)("$call gives $result", ({ call, result }) => {
    const run = (code: string): unknown =>
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- runs the example as it is printed
      new Function(...Object.keys(scope), `return (${code});`)(...Object.values(scope)) as unknown;
    expect(run(call!)).toEqual(run(result!));
  });
});
