import type { Catalog } from "../../src/catalog/catalog";
import { packedData } from "../../src/catalog/packedData";
import { insertDataset } from "../../src/workbook/insertDataset/apply";
import type { DatasetRequest } from "../../src/workbook/insertDataset/request";
import { applyRefresh } from "../../src/workbook/refresh/applyRefresh";
import { previewRefresh } from "../../src/workbook/refresh/previewRefresh";
import { changedCatalog, type PackedRow } from "./changedCatalog";
import { openExcel } from "./excel";

const years = 60;

/** What a refresh of many rows took. */
export interface ManyRows {
  readonly rows: number;
  readonly changed: number;
  /** Cells of the sheet that the requests of the refresh wrote. */
  readonly cellsWritten: number;
  readonly requests: number;
  /** Bytes of the largest request, and of the largest response. */
  readonly largestRequest: number;
  readonly largestResponse: number;
  readonly insertMs: number;
  readonly previewMs: number;
  readonly applyMs: number;
}

/**
 * Inserts so many figures of an invented catalog through the real client, changes every hundredth of them upstream, and
 * refreshes.
 */
export async function refreshManyRows(rows: number): Promise<ManyRows> {
  const request = requestFor(rows);
  const [before, after] = [
    inventedCatalog(request, 0, "3000.1.0"),
    inventedCatalog(request, 100, "3000.2.0"),
  ];
  const excel = await openExcel({ profile: "minimum" });
  try {
    const started = performance.now();
    const inserted = await insertDataset(request, { kind: "newSheet" }, undefined, before);
    const insertedAt = performance.now();
    const { log } = excel.host;
    const [cells, syncs] = [log.cellsWritten, log.syncs];
    log.largestRequest = 0;
    log.largestResponse = 0;
    const preview = await previewRefresh("all", { catalog: after });
    const previewedAt = performance.now();
    const result = await applyRefresh(preview, new Map(), { catalog: after });
    const doneAt = performance.now();
    return {
      rows: inserted.rows,
      changed: result.cells,
      cellsWritten: log.cellsWritten - cells,
      requests: log.syncs - syncs,
      largestRequest: log.largestRequest,
      largestResponse: log.largestResponse,
      insertMs: insertedAt - started,
      previewMs: previewedAt - insertedAt,
      applyMs: doneAt - previewedAt,
    };
  } finally {
    await excel.close();
  }
}

function requestFor(rows: number): DatasetRequest {
  const { indicators, areas } = inventedCatalog(undefined, 0, "3000.0.0");
  const series = [...indicators.values()].filter(({ kind }) => kind === "series").map(({ id }) => id);
  const perIndicator = areas.size * years;
  return {
    indicators: series.slice(0, Math.ceil(rows / perIndicator)),
    areas: [...areas.keys()],
    periods: { to: String(1900 + years - 1) },
    layout: "long",
    form: "values",
    language: "en",
  };
}

/** A figure for each indicator, area and year; every n-th differs from the other edition. */
function inventedCatalog(request: DatasetRequest | undefined, every: number, version: string): Catalog {
  return changedCatalog({
    version,
    from: packedData,
    change: (rows) => (request === undefined ? rows : invented(rows, request, every)),
  });
}

function invented(rows: readonly PackedRow[], request: DatasetRequest, every: number): readonly PackedRow[] {
  const template = new Map(rows.map((row) => [row["indicator"], row]));
  const any = rows[0] ?? {};
  let count = 0;
  return request.indicators.flatMap((indicator) =>
    request.areas.flatMap((area) =>
      Array.from({ length: years }, (_, year) => {
        count += 1;
        const isChanged = every > 0 && count % every === 0;
        return {
          ...(template.get(indicator) ?? any),
          indicator,
          ref_area: area,
          time_period: String(1900 + year),
          obs_value: count + (isChanged ? 0.5 : 0),
          bound: null,
          vintage: null,
        };
      }),
    ),
  );
}
