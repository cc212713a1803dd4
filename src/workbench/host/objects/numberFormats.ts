import type { HostContext } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import { writtenMatrix } from "../state/matrix";
import type { RangeTarget } from "../state/targets";
import { requireWritable } from "../state/writeCells";

/** Sets number formats: one for all, or a matrix in which null leaves a cell alone. */
export function setNumberFormats(target: RangeTarget, value: Json, host: HostContext): void {
  requireWritable(target, host);
  const { sheetId, zone } = target;
  const { formats } = host.engine;
  if (typeof value === "string") {
    formats.setNumberFormat(sheetId, zone, value);
    return;
  }
  const at = writtenMatrix(value, zone);
  for (let col = zone.left; col <= zone.right; col++) {
    let top = zone.top;
    for (let row = zone.top; row <= zone.bottom; row++) {
      const format = at(row - zone.top, col - zone.left);
      if (format !== null && typeof format !== "string") throw new HostError("InvalidArgument");
      const next = row === zone.bottom ? undefined : at(row + 1 - zone.top, col - zone.left);
      if (next === format) continue;
      if (format !== null)
        formats.setNumberFormat(sheetId, { top, bottom: row, left: col, right: col }, format);
      top = row + 1;
    }
  }
}
