// npm run bench: how long it takes to plan the refresh of a table of 25,000, 50,000 and 100,000 rows in which one row
// in a hundred changed, and to pack and unpack its stamp. Twice the rows are to take about twice the time.
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import webpack from "webpack";
import configure from "../../webpack.config.js";

const modules = {
  catalog: "./src/catalog/catalog.ts",
  packedData: "./src/catalog/packedData.ts",
  plan: "./src/workbook/insertDataset/plan.ts",
  encodeStamp: "./src/workbook/stamp/encodeStamp.ts",
  decodeStamp: "./src/workbook/stamp/decodeStamp.ts",
  baseTable: "./src/workbook/refresh/tables/baseTable.ts",
  theirsTable: "./src/workbook/refresh/tables/theirsTable.ts",
  planRefresh: "./src/workbook/refresh/plan/planRefresh.ts",
};

/** Twice the rows may take so much more time: beyond it, something grows faster than the table. */
const largestRatio = 3.2;
const sizes = [25_000, 50_000, 100_000];
const periodsPerArea = 50;

const request = {
  indicators: ["ai_papers"],
  areas: [],
  periods: "all",
  layout: "long",
  form: "values",
  language: "ko",
};

const folder = mkdtempSync(path.join(tmpdir(), "seoulai-bench-"));
try {
  await build(folder);
  const results = sizes.map((rows) => measure(load(folder), rows));
  results.forEach((result, i) => print(sizes[i], result, results[i - 1]));
  process.exitCode = results.some((result, i) => i > 0 && isSteep(result, results[i - 1])) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}

async function build(output) {
  const [addIn] = await configure({ fast: true }, { mode: "production" });
  const compiler = webpack({
    ...addIn,
    target: "node",
    entry: modules,
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
  return Object.assign({}, ...Object.keys(modules).map((name) => require(`./${name}.cjs`)));
}

/** The add-in's data with one indicator of as many made-up areas as it takes. */
function dataOf({ packedData }, { rows, version, valueOf }) {
  const places = Array.from({ length: rows }, (_, i) => i);
  const areas = places.slice(0, rows / periodsPerArea).map((i) => `AREA${i}`);
  const [observations, known] = [packedData.tables.observations, packedData.tables.areas];
  const column = (field, cells) => ({ [field]: cells });
  const blank = (table, count) =>
    Object.assign({}, ...Object.keys(table.columns).map((field) => column(field, Array(count).fill(null))));
  return {
    version,
    hash: packedData.hash,
    tables: {
      ...packedData.tables,
      areas: {
        rows: areas.length,
        columns: {
          ...blank(known, areas.length),
          ref_area: areas,
          kind: areas.map(() => "city"),
          name_en: areas.map((id) => `Area ${id}`),
          name_ko: areas.map((id) => `지역 ${id}`),
        },
      },
      observations: {
        rows,
        columns: {
          ...blank(observations, rows),
          indicator: places.map(() => "ai_papers"),
          ref_area: places.map((i) => areas[Math.floor(i / periodsPerArea)]),
          time_period: places.map((i) => String(1970 + (i % periodsPerArea))),
          obs_value: places.map(valueOf),
          unit_measure: places.map(() => "COUNT"),
          obs_status: places.map(() => "A"),
          source_id: places.map(() => packedData.tables.sources.columns.source_id[0]),
        },
      },
    },
  };
}

function measure(parts, rows) {
  const figure = (i) => ((i * 7919) % 100_003) / 7;
  const before = parts.buildCatalog(dataOf(parts, { rows, version: "2026.11.0", valueOf: figure }));
  const now = parts.buildCatalog(
    dataOf(parts, { rows, version: "2026.12.0", valueOf: (i) => figure(i) + (i % 100 === 0 ? 1 : 0) }),
  );
  const times = {};
  const timed = (what, action) => {
    const started = performance.now();
    const result = action();
    times[what] = performance.now() - started;
    return result;
  };
  const plan = timed("plan the table", () => parts.planDataset(before, request));
  const stamp = {
    version: 2,
    blockId: "0000000a",
    kind: "dataset",
    written: "2026-11-25T00:00:00.000Z",
    query: request,
    base: { kind: "catalog", version: before.version, hash: before.hash },
    sheet: "Sheet1",
    address: "A1",
    content: plan.content,
  };
  const xml = timed("pack the stamp", () => parts.encodeStamp(stamp));
  const { stamp: read } = timed("unpack the stamp", () => parts.decodeStamp(xml.index, xml.chunks));
  const base = timed("table as written", () => parts.baseTable(now, read));
  const theirs = timed("table of the catalog now", () => parts.theirsTable(now, read, undefined));
  const refresh = timed("plan the refresh", () =>
    parts.planRefresh({ blockId: "0000000a", base, mine: base, theirs }),
  );
  if (refresh.cells.length !== rows / 100) throw new Error(`${refresh.cells.length} cells are written.`);
  return { times, parts: xml.chunks.length, bytes: xml.chunks.join("").length };
}

function isSteep(result, previous) {
  return total(result) > largestRatio * total(previous);
}

function total({ times }) {
  return Object.values(times).reduce((sum, ms) => sum + ms, 0);
}

function print(rows, result, previous) {
  console.log(
    `${rows} rows, ${rows / 100} changed; stamp: ${result.parts} parts, ${result.bytes} characters`,
  );
  for (const [what, ms] of Object.entries(result.times)) {
    const ratio = previous === undefined ? "" : ` (x ${(ms / previous.times[what]).toFixed(1)})`;
    console.log(`  ${what}: ${ms.toFixed(0)} ms${ratio}`);
  }
  const growth = previous === undefined ? "" : ` (x ${(total(result) / total(previous)).toFixed(1)})`;
  console.log(
    `  together: ${total(result).toFixed(0)} ms${growth}; at most x ${largestRatio} for twice the rows`,
  );
}
