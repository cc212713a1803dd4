import { silentProgress } from "../progress";
import { address } from "../sheet/address";
import type { HeldValue } from "./handOffTypes";
import { locateRecords } from "./record/locateRecord";
import { planBringBack } from "./record/planBringBack";
import { readRecords } from "./record/recordStore";

/** A cell that holds what a hand-over wrote. */
export interface HandedOverCell {
  /** The add-in's formula that stood there, with today's references, or the line of text. */
  readonly before: HeldValue;
  /** The native formula or the value that stands there. */
  readonly after: HeldValue;
}

/**
 * The cells that still hold what a hand-over wrote: to a refresh they are as if their formula stood there, and no
 * edit of the user.
 *
 * @param context the request; synced here
 * @returns the cells by their address, such as "Sheet1!D5"; of a formula that fills several, its first one
 */
export async function handedOver(
  context: Excel.RequestContext,
): Promise<ReadonlyMap<string, HandedOverCell>> {
  const stored = await readRecords(context);
  const located = await locateRecords(
    context,
    stored.map(({ record }) => record),
    silentProgress,
  );
  const cells = located.flatMap((record) =>
    planBringBack(record).restored.map(({ sheet, row, column, before, held }) => {
      const [first = ""] = held;
      const key = `${sheet}!${address({ row, column, rows: 1, columns: 1 })}`;
      return [key, { before: text(before), after: text(first) }] as const;
    }),
  );
  return new Map(cells);
}

function text(written: HeldValue | { readonly formula: string }): HeldValue {
  return typeof written === "object" ? written.formula : written;
}
