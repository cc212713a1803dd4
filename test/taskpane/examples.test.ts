import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folders = ["taskpane", "workbook"].map((name) => path.join(__dirname, "../../src", name));
const pattern = /@example (.+?) \/\/ => (.+)$/gm;

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly expected: string;
}

const examples: readonly Example[] = folders
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => path.join(folder, name)),
  )
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
  .flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(pattern)].map(([, expression = "", expected = ""]) => ({
      file,
      expression,
      expected,
    })),
  );

function run(text: string, scope: Readonly<Record<string, unknown>>): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a docstring is our own code, and this runs it
  return new Function(...Object.keys(scope), `return (${text});`)(...Object.values(scope));
}

describe("the examples in the docstrings of pane and workbook", () => {
  it("exist", () => {
    expect(examples.length).toBeGreaterThan(8);
  });

  it.each(examples)("$expression is $expected", async ({ file, expression, expected }) => {
    const exported = (await import(file)) as Readonly<Record<string, unknown>>;
    const { default: _, ...scope } = exported;
    expect(run(expression, scope)).toEqual(run(expected, {}));
  });
});
