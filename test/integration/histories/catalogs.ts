import type { Catalog } from "../../../src/catalog/catalog";
import { packedData } from "../../../src/catalog/packedData";
import { changedCatalog, changedData, type PackedRow } from "../changedCatalog";

/** The figures that histories are about: few, so that a history is fast and its failure short. */
const INDICATORS = new Set(["ai_native_startups", "private_ai_investment"]);
const AREAS = new Set(["KRSEL", "KOR", "USA", "JPN"]);

const small = changedData({
  version: "2026.11.0",
  from: packedData,
  change: (rows) =>
    rows.filter((row) => INDICATORS.has(String(row["indicator"])) && AREAS.has(String(row["ref_area"]))),
});

/** The targets of the plan in their order. */
const targets = columnOf("plan_targets", "target_id");

function columnOf(table: string, field: string): readonly unknown[] {
  const column = packedData.tables[table]?.columns[field];
  if (column === undefined) throw new Error(`The data has no ${table}.${field}.`);
  return "words" in column ? column.at.map((at) => column.words[at ?? -1]) : column;
}

/** What changes from one version of the data to the next; numbers pick rows and amounts. */
export interface Upstream {
  readonly revised: readonly number[];
  readonly removed: readonly number[];
  readonly back: boolean;
  readonly words: boolean;
}

/** The versions of the data through one history. */
export class Versions {
  private readonly removed = new Set<number>();
  private readonly factors = new Map<number, number>();
  private wording = 0;
  private count = 0;
  private goneTargets: ReadonlySet<unknown> = new Set();
  now: Catalog = changedCatalog({ version: "2026.11.0", from: small });

  /** Publishes the next version. */
  publish({ revised, removed, back, words }: Upstream): void {
    if (back) this.removed.clear();
    for (const pick of removed) this.removed.add(pick);
    for (const pick of revised) this.factors.set(pick, (this.factors.get(pick) ?? 1) + 0.25);
    if (words) this.wording++;
    this.count++;
    this.goneTargets = new Set(targets.filter((_, index) => this.removed.has(index % PICKS)));
    this.now = changedCatalog({
      version: `2027.${String(this.count)}.0`,
      from: small,
      change: (rows) => this.changed(rows),
      tables: {
        indicators: (rows) => this.worded(rows, "name_en"),
        plan_targets: (rows) => this.targets(rows),
        plan_actuals: (rows) => rows.filter(({ target_id }) => !this.goneTargets.has(target_id ?? "")),
        plan_benchmarks: (rows) => rows.filter(({ target_id }) => !this.goneTargets.has(target_id ?? "")),
      },
    });
  }

  private changed(rows: readonly PackedRow[]): PackedRow[] {
    return rows
      .map((row, index) => {
        const factor = this.factors.get(index % PICKS);
        const value = row["obs_value"];
        return factor === undefined || typeof value !== "number"
          ? row
          : { ...row, obs_value: value * factor };
      })
      .filter((_, index) => !this.removed.has(index % PICKS));
  }

  private worded(rows: readonly PackedRow[], field: string): readonly PackedRow[] {
    if (this.wording === 0) return rows;
    return rows.map((row) =>
      INDICATORS.has(String(row["indicator"]))
        ? { ...row, [field]: `${String(row[field])} (${String(this.wording)})` }
        : row,
    );
  }

  private targets(rows: readonly PackedRow[]): readonly PackedRow[] {
    const factorOf = (index: number): number => this.factors.get(index % PICKS) ?? 1;
    const revised = rows.map((row, index) => {
      const value = row["value"];
      return typeof value === "number" ? { ...row, value: value * factorOf(index) } : row;
    });
    return revised.filter(({ target_id }) => !this.goneTargets.has(target_id ?? ""));
  }
}

/** Rows are picked by their place modulo this number. */
export const PICKS = 12;
