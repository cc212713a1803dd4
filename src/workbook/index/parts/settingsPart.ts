import type { CellContent } from "../../cellText";
import type { SheetPiece, ValidationPlan } from "../../sheet/sheetPlan";
import { joinPieces } from "../../analysisSheet/joinPieces";
import { linesPart } from "../../analysisSheet/linesPart";
import { look } from "../../analysisSheet/look";
import { indexWords as words } from "../indexWords";
import type { IndexParts } from "./indexParts";

/**
 * The cells that a person may change: the least share of data, the unit looked at, and where functions draw the weights,
 * noise, draws and seed.
 *
 * @param parts the index and where it stands
 * @returns the cells with their rules
 */
export function settingsPart({ data, request, layout }: IndexParts): Partial<SheetPiece> {
  const { language, form } = request;
  const home = data.units.find(({ id }) => id === request.home) ?? data.units[0];
  const row = layout.settings;
  const { names } = layout.workings;
  const settings = [
    { label: words.leastShare, how: words.leastShareHow, value: request.leastShare, format: "0%" },
    { label: words.home, how: words.homeHow, value: { text: home?.name ?? "" }, format: "@" },
    ...(form === "functions"
      ? [
          { label: words.noise, how: words.noiseHow, value: request.noise, format: "0%" },
          { label: words.draws, how: words.drawsHow, value: request.draws, format: "#,##0" },
          { label: words.seed, how: words.seedHow, value: request.seed, format: "0" },
        ]
      : []),
  ];
  const cellAt = (at: number) => ({ row: row + at, column: 1, rows: 1, columns: 1 });
  const rules: readonly ValidationPlan["rule"][] = [
    { kind: "decimal", least: 0, most: 1 },
    { kind: "cells", source: `=${names.column(0)}` },
    { kind: "decimal", least: 0.01, most: 1 },
    { kind: "whole", least: 1, most: 100_000 },
    { kind: "whole", least: 1, most: 2_147_483_647 },
  ];
  return joinPieces([
    linesPart(
      settings.map(({ label, how }) => ({
        kind: "plain",
        label: label[language],
        text: { text: how[language] },
      })),
      { row, textColumn: 2, columns: layout.columns - 2, characters: 140 },
    ),
    {
      blocks: [{ row, column: 1, cells: settings.map(({ value }): CellContent[] => [value]) }],
      styles: settings.map(({ format }, at) => ({
        range: cellAt(at),
        style: {
          fill: look.inputFill,
          color: look.inputText,
          horizontal: "Center",
          vertical: "Top",
          numberFormat: format === "@" ? "General" : format,
        },
      })),
      validations: settings.map(({ label, how }, at) => ({
        range: cellAt(at),
        rule: rules[at] ?? { kind: "decimal", least: 0, most: 1 },
        prompt: { title: label[language].slice(0, 32), message: how[language] },
        error: {
          title: label[language].slice(0, 32),
          message: {
            en: "Enter a value that the cell takes.",
            ko: "이 셀에 쓸 수 있는 값을 입력하십시오.",
          }[language],
        },
      })),
    },
  ]);
}
