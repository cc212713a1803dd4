import type { ExcelClass } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import { sortRows } from "../state/sortRows";
import type { RangeTarget } from "../state/targets";
import { requireWritable } from "../state/writeCells";
import { sortKeys } from "./table";

/** Excel.RangeSort; rows only, text without regard to case. */
export const rangeSort: ExcelClass<RangeTarget> = {
  name: "RangeSort",
  methods: {
    Apply: (target, [fields, matchCase, hasHeaders, orientation], host) => {
      if (matchCase === true || orientation === "Columns")
        throw new HostError("ApiNotFound", "host: RangeSort.apply sorts rows without regard to case only");
      requireWritable(target, host);
      const top = target.zone.top + (hasHeaders === true ? 1 : 0);
      sortRows({ sheetId: target.sheetId, zone: { ...target.zone, top } }, sortKeys(fields), host);
      return null;
    },
  },
};
