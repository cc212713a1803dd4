// Runs the metadata build outside jest, which loads no modules of this kind: `build`, or `faults` of each case that stdin holds.
import { readFileSync } from "node:fs";
import { buildMetadata, faultsOf } from "../../src/functions/metadata.mjs";

if (process.argv[2] === "build") {
  console.log(JSON.stringify(await buildMetadata({ origin: "https://localhost:3000" })));
} else {
  const cases = JSON.parse(readFileSync(0, "utf8"));
  console.log(JSON.stringify(cases.map(({ functions, texts }) => faultsOf(functions, texts))));
}
