import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Folders whose docstrings must tell the truth. */
const roots = ["core", "catalog"].map((name) => path.join(__dirname, "../../src", name));

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly expected: string;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "generated" ? [] : sources(at);
    return /(?<!\.d)\.ts$/.test(entry.name) ? [at] : [];
  });
}

function examplesIn(file: string): Example[] {
  const pattern = /@example (.+?) \/\/ => (.+)$/gm;
  return [...readFileSync(file, "utf8").matchAll(pattern)].map(([, expression = "", expected = ""]) => ({
    file,
    expression,
    expected,
  }));
}

/** A module's own names win over those of its folder, and these over all others. */
function scopeOf(file: string): Record<string, unknown> {
  const folder = path.dirname(file);
  const near = files.filter((other) => path.dirname(other) === folder);
  return Object.assign({}, ...[...files, ...near, file].map((other) => modules.get(other)));
}

function evaluate(expression: string, scope: Readonly<Record<string, unknown>>): unknown {
  const names = Object.keys(scope).filter((name) => name !== "default");
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a docstring is our own code, and this runs it
  const run = new Function(...names, `return (${expression});`);
  return run(...names.map((name) => scope[name]));
}

/** Numbers as a reader compares them: to twelve digits. */
function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (Array.isArray(value)) return value.map(rounded);
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rounded(part)]));
  }
  return value;
}

const files = roots.flatMap(sources);
const modules = new Map<string, object>();

beforeAll(async () => {
  for (const file of files) modules.set(file, await import(file));
});

describe("the examples in docstrings", () => {
  const examples = files.flatMap(examplesIn);

  it("stand in every file of the core that exports a function", () => {
    const [core = ""] = roots;
    const without = sources(core)
      .filter((file) => readFileSync(file, "utf8").includes("\nexport function "))
      .filter((file) => examplesIn(file).length === 0);
    expect(without).toEqual([]);
  });

  it.each(examples)("$expression is $expected", ({ file, expression, expected }) => {
    const scope = scopeOf(file);
    expect(rounded(evaluate(expression, scope))).toEqual(rounded(evaluate(expected, scope)));
  });
});
