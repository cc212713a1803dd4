import { intersection, type Zone } from "../../engine/zone";

/** What is left of a zone when another is taken out of it: up to four blocks. */
export function without(zone: Zone, hole: Zone): Zone[] {
  const common = intersection(zone, hole);
  if (!common) return [zone];
  const parts = [
    { ...zone, bottom: common.top - 1 },
    { ...zone, top: common.bottom + 1 },
    { ...zone, top: common.top, bottom: common.bottom, right: common.left - 1 },
    { ...zone, top: common.top, bottom: common.bottom, left: common.right + 1 },
  ];
  return parts.filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}
