import type { Host } from "../../src/workbench/host/createHost";
import { cellFacts } from "../../src/workbench/xlsx/cellFacts";

/** Everything in a workbook that a person could see or another operation could find, to be compared. */
export function workbookState(host: Host): unknown {
  const sheets = host.engine.sheets.ids().map((id) => host.engine.sheets.name(id));
  const charts = host.engine.sheets.ids().map((id) => host.engine.charts.ids(id).length);
  const rules = host.engine.sheets
    .ids()
    .map((id) => [host.engine.rules.conditionalFormats(id).length, host.engine.rules.validations(id).length]);
  return structuredClone({
    sheets,
    charts,
    rules,
    cells: cellFacts(host.engine),
    extras: host.workbook.extras(),
  });
}
