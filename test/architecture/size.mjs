// npm run size: what a person's Excel has to load before it can compute, and before the pane is drawn.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const dist = new URL("../../dist/", import.meta.url);
const read = (name) => readFileSync(new URL(name, dist), "utf8");
const kilobytes = (text) => gzipSync(text, { level: 9 }).length / 1024;

/** The bundle without the compiled data package, which webpack writes as one JSON text. */
function withoutData(script) {
  const start = script.search(/JSON\.parse\('\{"version":"/);
  if (start < 0) throw new Error("functions.js holds no compiled data package.");
  const data = /^JSON\.parse\('(?:[^'\\]|\\.)*'\)/.exec(script.slice(start));
  if (data === null) throw new Error("The end of the compiled data package was not found in functions.js.");
  return script.slice(0, start) + "null" + script.slice(start + data[0].length);
}

/** Everything that the pane's page names: the page itself, its scripts and its styles; office.js aside. */
function firstPaint() {
  const page = read("taskpane.html");
  const own = [...page.matchAll(/(?:src|href)="?([^":\s>]+\.(?:js|css))[">\s]/g)].map((match) => match[1]);
  return { own, size: [page, ...own.map(read)].map(kilobytes).reduce((sum, size) => sum + size, 0) };
}

const functions = read("functions.js");
const paint = firstPaint();
const measures = [
  // 45 KB were set for the targets and benchmarks alone; the 60 functions of today have 0.9 KB each.
  { what: "dist/functions.js without the data", size: kilobytes(withoutData(functions)), limit: 54 },
  { what: `first paint of the pane (page, ${paint.own.join(", ")})`, size: paint.size, limit: 190 },
];

for (const { what, size, limit } of measures) {
  const verdict = size <= limit ? "fits" : "TOO LARGE";
  console.log(`${what}: ${size.toFixed(1)} KB gzip of at most ${limit} KB: ${verdict}`);
}
console.log(`(dist/functions.js with the data: ${kilobytes(functions).toFixed(1)} KB gzip)`);
process.exitCode = measures.every(({ size, limit }) => size <= limit) ? 0 : 1;
