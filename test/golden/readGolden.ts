import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A worked example: what a function must return for given arguments. */
export interface GoldenCase {
  readonly name: string;
  /** Id of the worked example that the figures come from. */
  readonly example: string;
  readonly args: readonly unknown[];
  readonly expect: unknown;
  readonly tolerance: number;
  readonly toleranceKind?: "absolute" | "relative";
  readonly source: string;
  readonly howObtained: string;
}

export interface GoldenFile {
  readonly function: string;
  readonly cases: readonly GoldenCase[];
}

/** The golden files of a folder, in the order of their names. */
export function readGolden(folder: "core" | "functions"): GoldenFile[] {
  const at = path.join(__dirname, folder);
  return readdirSync(at)
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(at, name), "utf8")) as GoldenFile);
}

/** The worked examples by id. */
export function readExamples(): { id: string; method: string }[] {
  return JSON.parse(readFileSync(path.join(__dirname, "examples.json"), "utf8"));
}

/** Compares what was expected with what came: numbers within the tolerance, all else exactly, parts by name. */
export function expectClose(actual: unknown, golden: GoldenCase): void {
  const near = (expected: unknown, came: unknown, at: string): void => {
    if (typeof expected === "number") {
      const scale = golden.toleranceKind === "relative" ? Math.abs(expected) : 1;
      if (typeof came === "number" && Math.abs(came - expected) <= golden.tolerance * scale) return;
      throw new Error(
        `${at}: expected ${String(expected)} within ${String(golden.tolerance)}, got ${String(came)}`,
      );
    }
    if (expected !== null && typeof expected === "object") {
      if (Array.isArray(expected)) expect(came).toHaveLength(expected.length);
      for (const [key, part] of Object.entries(expected)) {
        near(part, (came as Record<string, unknown>)[key], `${at}.${key}`);
      }
      return;
    }
    expect(came).toBe(expected);
  };
  near(golden.expect, actual, golden.name);
}
