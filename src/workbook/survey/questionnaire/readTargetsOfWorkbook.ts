import type { Bilingual } from "../../../model/language";
import { columns as gapColumns } from "../../gapSheet/columns";
import { planTableHeaders } from "../../insertPlanTable/plan";
import { runOperation } from "../../session";
import { readStamps } from "../../stamp/stampStore";
import { blockName, type Stamp } from "../../stamp/stampTypes";
import { cellWords } from "../cellWords";
import { keyOfWord } from "../surveyWords";
import type { SurveyTarget } from "./itemsFromTargets";
import { targetsOfPlan } from "./templates";

export interface TargetsOfWorkbook {
  readonly targets: readonly SurveyTarget[];
  /** The sheet they were read from; undefined where they are those of the catalog's plan. */
  readonly sheet: string | undefined;
}

const operation: Bilingual = { en: "Read the targets", ko: "목표 읽기" };

type TargetColumn = "id" | "name" | "pillar";

/**
 * The targets that stand in the workbook, on a target-gap sheet or in a plan table; without one, those of the plan in
 * the catalog. Of several blocks the one written last counts, target-gap sheets before plan tables.
 *
 * @returns the targets and where they are from
 * @throws {WorkbookError} an Office error
 */
export async function readTargetsOfWorkbook(): Promise<TargetsOfWorkbook> {
  return runOperation({
    name: operation,
    run: async (context) => {
      for (const { range, headers } of await targetBlocks(context)) {
        const targets = targetsOf(range.values as unknown[][], headers);
        if (targets.length > 0) return { targets, sheet: range.worksheet.name };
      }
      return { targets: targetsOfPlan(), sheet: undefined };
    },
  });
}

interface TargetBlock {
  readonly range: Excel.Range;
  readonly headers: Readonly<Record<TargetColumn, Bilingual>>;
}

async function targetBlocks(context: Excel.RequestContext): Promise<readonly TargetBlock[]> {
  const stamps = (await readStamps(context))
    .flatMap((finding) => (finding.state === "ok" ? [finding.stamp] : []))
    .filter(({ kind }) => kind !== "dataset")
    .sort((a, b) => a.kind.localeCompare(b.kind) || b.written.localeCompare(a.written));
  const names = stamps.map(({ blockId }) => context.workbook.names.getItemOrNullObject(blockName(blockId)));
  for (const name of names) name.load("name");
  await context.sync();
  const ranges = names.map((name) => (name.isNullObject ? undefined : name.getRangeOrNullObject()));
  for (const range of ranges) range?.load("address");
  await context.sync();
  const standing = stamps.flatMap((stamp, place) => {
    const range = ranges[place];
    return range === undefined || range.isNullObject
      ? []
      : [{ stamp, range, tables: range.getTables(false) }];
  });
  for (const { tables } of standing) tables.load("items/name");
  await context.sync();
  const blocks = standing.map(({ stamp, range, tables }) => ({
    range: tables.items[0]?.getRange() ?? range,
    headers: headersOf(stamp),
  }));
  for (const { range } of blocks) range.load("values,worksheet/name");
  await context.sync();
  return blocks;
}

function headersOf({ kind }: Stamp): TargetBlock["headers"] {
  if (kind === "planTable") return planTableHeaders;
  const header = (key: TargetColumn): Bilingual =>
    gapColumns.find((column) => column.key === key)?.header ?? { en: key, ko: key };
  return { id: header("id"), name: header("name"), pillar: header("pillar") };
}

/** The sheet has one language; the other is the catalog's, as long as the user has not changed the name. */
function targetsOf(values: readonly (readonly unknown[])[], headers: TargetBlock["headers"]): SurveyTarget[] {
  const [head = [], ...rows] = values;
  const { id, name, pillar } = headers;
  const keys = head.map((cell) => keyOfWord({ id, name, pillar }, cell));
  const known = new Map(targetsOfPlan().map((target) => [target.id, target]));
  const text = (row: readonly unknown[], key: TargetColumn): string => cellWords(row[keys.indexOf(key)]);
  if (!keys.includes("name")) return [];
  return rows.flatMap((row, place): SurveyTarget[] => {
    const found = text(row, "name");
    if (found === "") return [];
    const own = known.get(text(row, "id"));
    const words = text(row, "pillar");
    return [
      {
        id: text(row, "id") || String(place + 1),
        name: inBoth(found, own?.name),
        pillar: inBoth(words, own?.pillar),
      },
    ];
  });
}

function inBoth(found: string, known: Bilingual | undefined): Bilingual {
  return known !== undefined && (known.en === found || known.ko === found) ? known : { en: found, ko: found };
}
