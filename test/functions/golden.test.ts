import { expectClose, readGolden } from "../golden/readGolden";
import { installRuntime } from "./runtime";

const functions = installRuntime();

beforeAll(async () => {
  await import("../../src/functions/functions");
});

describe.each(readGolden("functions"))("SEOULAI.$function", (file) => {
  it.each(file.cases)("gives the published figure of $name", (golden) => {
    expectClose(functions.get(file.function)!(...golden.args), golden);
  });
});
