import type { Catalog } from "../../catalog/catalog";
import type { BlockPlan } from "../insertBlock/blockPlan";
import { headerStyle } from "../sheet/headerStyle";
import { emptyPiece, type NotePlan, type SheetPiece, type StyledRange } from "../sheet/sheetPlan";
import type { DatasetBody } from "./datasetBody";
import { definitions, footerLines, type FooterLine } from "./footer";
import { gridRange } from "./gridRange";
import { longTable } from "./longTable";
import type { DatasetRequest } from "./request";
import { selectFigures, type Series } from "./selectFigures";
import { headers, marksMeaning } from "./words";
import { wideTable } from "./wideTable";

/** A dataset as data, planned from cell A1 on. */
export interface DatasetPlan extends BlockPlan {
  readonly request: DatasetRequest;
}

/** What the place and the version of Excel allow. */
export interface DatasetOptions {
  /** Definitions as notes on the header cells; otherwise in a block beneath. */
  readonly headerNotes: boolean;
}

/**
 * Plans a dataset: which cells, formulas, formats, notes and records.
 *
 * @param catalog the data
 * @param request which figures, and how
 * @param options what this Excel allows
 * @returns the dataset as data; `insertDataset` writes it
 * @throws {InputError} no indicator, or periods out of order
 * @throws {MissingDataError} an unknown indicator or area, or nothing found at all
 */
export function planDataset(
  catalog: Catalog,
  request: DatasetRequest,
  options: DatasetOptions = { headerNotes: false },
): DatasetPlan {
  const series = selectFigures(catalog, request);
  const spills = request.layout === "wide" && request.form === "formulas";
  const footer = footerLines(catalog, request, series, { ...options, spills });
  const common = {
    request,
    kind: "dataset" as const,
    query: kept(request),
    language: request.language,
    version: catalog.version,
    hash: catalog.hash,
    sheetLabel: sheetLabel(series, request),
  };
  if (spills) return { ...common, ...spilled(gridRange(catalog, request, series), footer) };
  const make = request.layout === "long" ? longTable : wideTable;
  const notes = options.headerNotes ? headerNotes(series, request) : [];
  return { ...common, ...tabled(make(catalog, request, series), footer, notes) };
}

/** What a refresh asks for again. */
function kept({ asOf, asOfPinned, ...query }: DatasetRequest): Readonly<Record<string, unknown>> {
  return asOf === undefined || asOfPinned === true ? query : { ...query, asOf };
}

type PlacedBody = Pick<DatasetPlan, "piece" | "rich" | "block" | "figures" | "rows" | "footer" | "content">;

function spilled(grid: ReturnType<typeof gridRange>, footer: readonly FooterLine[]): PlacedBody {
  const figures = { row: 0, column: 0, rows: grid.rows, columns: grid.columns };
  const beneath = footerParts(footer, grid.rows + 1);
  return {
    piece: {
      ...emptyPiece,
      blocks: [...grid.blocks, beneath.block],
      styles: [...grid.styles, ...beneath.styles],
      columnWidths: [26, 14].map((characters, column) => ({ column, characters })),
    },
    rich: undefined,
    block: { ...figures, rows: grid.rows + 1 + footer.length },
    figures,
    rows: grid.areas,
    footer: footer.map(footerText),
    content: grid.content,
  };
}

function tabled(body: DatasetBody, footer: readonly FooterLine[], notes: readonly NotePlan[]): PlacedBody {
  const rows = body.cells.length;
  const columns = body.headers.length;
  const figures = { row: 0, column: 0, rows: rows + 1, columns };
  const beneath = footerParts(footer, rows + 2);
  return {
    piece: {
      ...emptyPiece,
      blocks: [
        { row: 0, column: 0, cells: [body.headers.map((text) => ({ text }))] },
        { row: 1, column: 0, cells: body.cells },
        beneath.block,
      ],
      numberFormats: [{ row: 1, column: body.formats.column, formats: body.formats.rows }],
      tables: [
        {
          name: "SEOULAI_DATA",
          range: figures,
          style: "TableStyleMedium2",
          banded: true,
          filterButtons: true,
        },
      ],
      styles: [
        headerStyle({ row: 0, column: 0, rows: 1, columns }),
        {
          range: { row: 0, column: body.formats.column, rows: 1, columns: body.formats.rows[0]?.length ?? 1 },
          style: { horizontal: "Right" },
        },
        ...body.setOff.map((column): StyledRange => ({
          range: { row: 1, column, rows, columns: 1 },
          style: { horizontal: "Left", indent: 1 },
        })),
        ...beneath.styles,
      ],
      columnWidths: body.widths.map((characters, column) => ({ column, characters })),
      notes,
    },
    rich: body.rich === undefined ? undefined : { row: 1, column: body.rich.column, cells: body.rich.rows },
    block: { ...figures, rows: rows + 2 + footer.length },
    figures,
    rows,
    footer: footer.map(footerText),
    content: body.content,
  };
}

/** The notes stand one row beneath, so that a row typed under the table still joins it. */
function footerParts(
  lines: readonly FooterLine[],
  row: number,
): { block: SheetPiece["blocks"][number]; styles: StyledRange[] } {
  const range = { row, column: 0, rows: lines.length, columns: 1 };
  return {
    block: {
      row,
      column: 0,
      cells: lines.map((line) => [{ text: footerText(line) }]),
    },
    styles: [{ range, style: { size: 9, color: "#595959", horizontal: "Left" } }],
  };
}

function footerText({ label, text }: FooterLine): string {
  return label === "" ? text : `${label}: ${text}`;
}

function headerNotes(series: readonly Series[], request: DatasetRequest): readonly NotePlan[] {
  const { language } = request;
  const place = request.layout === "long" ? 5 : undefined;
  const status: readonly NotePlan[] =
    place === undefined
      ? []
      : [{ row: 0, column: place, text: `${headers.status[language]}: ${marksMeaning[language]}` }];
  return [{ row: 0, column: 0, text: definitions(series, request).join("\n") }, ...status];
}

function sheetLabel(series: readonly Series[], request: DatasetRequest): string {
  const names = new Set(series.map(({ indicator }) => indicator.name[request.language]));
  const [first = "SEOULAI"] = names;
  const more = { en: "Benchmarks", ko: "비교 자료" };
  return names.size === 1 ? first : more[request.language];
}
