import type { Stamp, StampValue } from "../../stamp/stampTypes";

/**
 * The numbers that the add-in wrote into a block, by the key of their row and, where a row has several, the column:
 * "indicator, area, period" of datasets, "target id, column" of gap sheets, "target id" of plan tables, none of tables of policies, parted by
 * U+001F. Stamps of the first format hold ids in the columns "indicator" and "area", later ones in columns of their own.
 *
 * @param stamp the record of the block
 * @returns the numbers
 */
export function writtenValues(stamp: Stamp): ReadonlyMap<string, number> {
  if (stamp.kind === "dataset") return ofDataset(stamp);
  if (stamp.kind === "gapSheet") return ofGapSheet(stamp);
  return stamp.kind === "planTable" ? ofPlanTable(stamp) : new Map();
}

const parting = "\u001f";

function ofDataset({ content }: Stamp): ReadonlyMap<string, number> {
  const at = (name: string): number => content.columns.indexOf(name);
  const [indicator, area] =
    at("indicatorId") >= 0 ? [at("indicatorId"), at("areaId")] : [at("indicator"), at("area")];
  const periods = content.columns.includes("value")
    ? undefined
    : content.columns.flatMap((name, place) => (/^\d{4}(?:-|$)/.test(name) ? [{ name, place }] : []));
  const found = new Map<string, number>();
  for (const row of content.rows) {
    const key = [row[indicator], row[area]].map(keyText);
    const cells = periods ?? [{ name: keyText(row[at("period")]), place: at("value") }];
    for (const { name, place } of cells) {
      const value: unknown = row[place];
      if (typeof value === "number") found.set([...key, name].join(parting), value);
    }
  }
  return found;
}

function ofGapSheet({ content }: Stamp): ReadonlyMap<string, number> {
  const id = content.columns.indexOf("id");
  const found = new Map<string, number>();
  for (const row of content.rows) {
    content.columns.forEach((name, place) => {
      const value: unknown = row[place];
      if (typeof value === "number") found.set([keyText(row[id]), name].join(parting), value);
    });
  }
  return found;
}

function ofPlanTable({ content }: Stamp): ReadonlyMap<string, number> {
  const [id, value] = ["id", "value"].map((name) => content.columns.indexOf(name));
  return new Map(
    content.rows.flatMap((row): [string, number][] => {
      const number: unknown = row[value ?? -1];
      return typeof number === "number" ? [[keyText(row[id ?? -1]), number]] : [];
    }),
  );
}

/** Years are numbers in some stamps and texts in others. */
function keyText(value: StampValue): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
