import { isFormula } from "../formula/isFormula";
import type { SheetCells } from "../formula/usedCells";
import { needsAddIn } from "../gapSheet/texts";
import { gridMeaning, liveMeaning } from "../insertDataset/words";
import type { Language } from "../../model/language";
import type { PlannedFormula } from "./planHandOff";
import { handedOverLine, reasons } from "./words";

const languages: readonly Language[] = ["en", "ko"];

/**
 * Lines of the add-in's own blocks that tell to open the add-in: once the formulas are gone, they would mislead.
 *
 * @param sheets what stands in the workbook
 * @returns a plan for each such line
 */
export function liveLines(sheets: readonly SheetCells[]): readonly PlannedFormula[] {
  return sheets.flatMap(({ sheet, row, column, values, formulas }) =>
    values.flatMap((line, i) =>
      line.flatMap((value, j): PlannedFormula[] => {
        if (typeof value !== "string" || isFormula(formulas[i]?.[j], value)) return [];
        const after = withoutAddIn(value);
        if (after === undefined) return [];
        const place = { sheet, row: row + i, column: column + j };
        return [
          {
            ...place,
            rows: 1,
            columns: 1,
            before: value,
            becomes: "value",
            cells: [{ ...place, value: after, written: after }],
            why: reasons.line,
          },
        ];
      }),
    ),
  );
}

function withoutAddIn(text: string): string | undefined {
  for (const language of languages)
    for (const line of [
      `${liveMeaning[language]} ${gridMeaning[language]}`,
      liveMeaning[language],
      needsAddIn[language],
    ])
      if (text.endsWith(line)) return text.slice(0, -line.length) + handedOverLine[language];
  return undefined;
}
