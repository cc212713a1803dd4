import { activeCell } from "./activeCell";
import { ask } from "../dialogs";
import { element } from "../element";
import { text } from "../texts";
import type { Host } from "../../host/createHost";
import type { Language } from "../../../model/language";

/**
 * Lets the person write, change or delete the note of the selected cell.
 *
 * @returns whether the note has changed
 */
export async function editNote(host: Host, language: Language): Promise<boolean> {
  const { sheetId, row, col } = activeCell(host.engine);
  const present = host.workbook.note(sheetId, row, col);
  const input = element("textarea", { attributes: { "aria-label": text("note", language), autofocus: "" } });
  input.value = present?.text ?? "";
  const answer = await ask(text("note", language), input, [
    { label: text("ok", language), value: "keep" as const, primary: true },
    ...(present ? [{ label: text("remove", language), value: "remove" as const }] : []),
    { label: text("cancel", language), value: "cancel" as const },
  ]);
  if (answer === undefined || answer === "cancel") return false;
  host.workbook.setNote(sheetId, row, col, answer === "remove" ? "" : input.value.trim());
  return true;
}
