import type { Catalog } from "../../catalog/catalog";
import { citation } from "../../catalog/citation";
import type { PlanTarget } from "../../model/catalogTypes";
import type { Bilingual, Language } from "../../model/language";
import type { CellContent } from "../cellText";
import type { BlockPlan } from "../insertBlock/blockPlan";
import { milestone, pillarName } from "../gapSheet/words";
import { headerStyle } from "../sheet/headerStyle";
import { lineHeight, linesNeeded } from "../sheet/textHeight";
import { emptyPiece, type StyledRange } from "../sheet/sheetPlan";
import { decimalsOf, unitFormat } from "../sheet/numberFormat";
import { stampRows } from "../stamp/stampRows";

/** Headers of the columns by field. */
export const planTableHeaders = {
  pillar: { en: "Pillar", ko: "부문" },
  name: { en: "Target", ko: "목표" },
  value: { en: "Target value", ko: "목표값" },
  unit: { en: "Unit", ko: "단위" },
  targetYear: { en: "Target year", ko: "목표 연도" },
  wording: { en: "Wording", ko: "계획의 표현" },
  remarks: { en: "Remarks", ko: "설명" },
  id: { en: "Target id", ko: "목표 ID" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const columns = Object.keys(planTableHeaders) as readonly (keyof typeof planTableHeaders)[];

/** The headers leave room for the filter buttons. */
const widths = [16, 37, 16, 14, 16, 44, 60, 20];
const valueColumn = 2;
const unitColumn = 3;
const wrappedColumns = [5, 6];

/**
 * Plans the table of a plan's targets, as the plan states them, with its source beneath.
 *
 * @param catalog the data
 * @param planId the plan
 * @param language of the texts
 * @returns the table as data
 * @throws {MissingDataError} no such plan
 */
export function planPlanTable(catalog: Catalog, planId: string, language: Language): BlockPlan {
  const { targets, area } = catalog.plan(planId);
  const notes = noteLines(catalog, targets, language);
  const table = { row: 0, column: 0, rows: targets.length + 1, columns: columns.length };
  const below = targets.length + 2;
  const cells = targets.map((target) => targetCells(catalog, target, language));
  const name = catalog.areas.get(area)?.name[language] ?? area;
  return {
    kind: "planTable",
    query: { planId, language },
    language,
    version: catalog.version,
    hash: catalog.hash,
    rows: targets.length,
    rich: undefined,
    figures: table,
    block: { ...table, rows: below + notes.length },
    sheetLabel: { en: `Plan targets ${name}`, ko: `계획 목표 ${name}` }[language],
    footer: notes,
    content: stampRows({ keyColumns: ["id"], columns, cells }),
    piece: {
      ...emptyPiece,
      blocks: [
        { row: 0, column: 0, cells: [columns.map((key) => ({ text: planTableHeaders[key][language] }))] },
        { row: 1, column: 0, cells },
        { row: below, column: 0, cells: notes.map((text) => [{ text }]) },
      ],
      numberFormats: [
        { row: 1, column: valueColumn, formats: targets.map((target) => [formatOf(catalog, target)]) },
      ],
      tables: [
        { name: "SEOULAI_PLAN", range: table, style: "TableStyleMedium2", banded: true, filterButtons: true },
      ],
      styles: [
        headerStyle({ row: 0, column: 0, rows: 1, columns: columns.length }),
        {
          range: { row: 1, column: 0, rows: targets.length, columns: columns.length },
          style: { vertical: "Top" },
        },
        {
          range: { row: 1, column: unitColumn, rows: targets.length, columns: 1 },
          style: { horizontal: "Left", indent: 1 },
        },
        ...wrappedColumns.map((column): StyledRange => ({
          range: { row: 1, column, rows: targets.length, columns: 1 },
          style: { wrap: true },
        })),
        {
          range: { row: below, column: 0, rows: notes.length, columns: 1 },
          style: { size: 9, color: "#595959", horizontal: "Left" },
        },
      ],
      rowHeights: targets.map((target, place) => ({ row: place + 1, points: rowHeight(target, language) })),
      columnWidths: widths.map((characters, column) => ({ column, characters })),
    },
  };
}

function targetCells(catalog: Catalog, target: PlanTarget, language: Language): CellContent[] {
  const unit = target.unit === undefined ? undefined : catalog.units.get(target.unit);
  return [
    { text: pillarName(target.pillar)[language] },
    { text: target.name[language] },
    target.value ?? null,
    { text: target.value === undefined ? milestone[language] : (unit?.name[language] ?? target.unit ?? "") },
    target.targetYear ?? null,
    { text: target.wording[language] },
    { text: target.note?.[language] ?? "" },
    { text: target.id },
  ];
}

function rowHeight(target: PlanTarget, language: Language): number {
  const texts = [target.wording[language], target.note?.[language] ?? ""];
  const lines = texts.map((text, i) => linesNeeded(text, widths[wrappedColumns[i] ?? 0] ?? 10));
  return Math.max(...lines) * lineHeight + 2;
}

function formatOf(catalog: Catalog, target: PlanTarget): string {
  const unit = target.unit === undefined ? undefined : catalog.units.get(target.unit);
  return unitFormat(unit, decimalsOf([target.value ?? 0]));
}

function noteLines(catalog: Catalog, targets: readonly PlanTarget[], language: Language): string[] {
  const cited = [...new Set(targets.map(({ source }) => source))].flatMap((id) => {
    const source = catalog.sources.get(id);
    return source === undefined ? [] : [citation(source, language)];
  });
  const version = `${catalog.version} (SHA-256 ${catalog.hash.slice(0, 16)})`;
  return [
    ...cited.map((text) => ({ en: `Source: ${text}`, ko: `출처: ${text}` })[language]),
    { en: `Data version: ${version}`, ko: `데이터 버전: ${version}` }[language],
  ];
}
