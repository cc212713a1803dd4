import type { Host } from "../../host/createHost";
import { activeCell } from "./activeCell";

/** How the engine's own message of a refused entry begins; it names neither the rule's row nor its meaning. */
export const refusalStart = "The data you entered in ";

/** What Excel shows when a validation refuses an entry. */
interface Refusal {
  readonly title: string;
  readonly message: string;
}

/**
 * The message that the validation of the active cell has for a refused entry.
 *
 * @param host whose workbook refused
 * @returns title and message, or `undefined` where the rule has none
 */
export function refusedEntry(host: Pick<Host, "engine" | "workbook">): Refusal | undefined {
  const { sheetId, row, col } = activeCell(host.engine);
  const rule = host.engine.rules
    .validations(sheetId)
    .find(({ zones }) =>
      zones.some(
        ({ top, bottom, left, right }) => row >= top && row <= bottom && col >= left && col <= right,
      ),
    );
  const alert = rule && host.workbook.kept.validations.get(rule.id)?.facts.errorAlert;
  if (typeof alert !== "object" || alert === null || Array.isArray(alert)) return undefined;
  const { title, message } = alert;
  if (typeof title !== "string" || typeof message !== "string" || message === "") return undefined;
  return { title, message };
}
