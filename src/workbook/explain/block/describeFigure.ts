import type { Catalog } from "../../../catalog/catalog";
import type { MergeCell } from "../../../core/merge/mergeTypes";
import { MissingDataError } from "../../../model/errors";
import type { Observation, PlanTarget } from "../../../model/catalogTypes";
import type { Bilingual } from "../../../model/language";
import { blockTitle } from "../../refresh/blockTitle";
import type { StampFinding } from "../../stamp/decodeStamp";
import type { Stamp } from "../../stamp/stampTypes";
import { baseTable } from "../../refresh/tables/baseTable";
import { theirsTable } from "../../refresh/tables/theirsTable";
import type { Description, Found } from "../description";
import { same } from "../explainFormula";
import type { ExplainedBlock, ExplainedRow } from "../explanation";
import type { CellValue } from "../functions/call";
import {
  areaInSentence,
  figureRow,
  indicatorName,
  koreanPeriod,
  policyRow,
  targetRow,
  unitInSentence,
} from "../functions/dataRows";
import { say } from "../say";
import { valueText } from "../valueText";
import { cellIn, writtenCell, type WrittenCell } from "./writtenCell";

/** What a stamp says of a cell that holds a plain value. */
export interface Stamped {
  readonly block: ExplainedBlock;
  readonly words: readonly Bilingual[];
  readonly rows: readonly ExplainedRow[];
}

/**
 * Explains a value of a block by its stamp: what was written, whether it was edited since, and what the catalog says
 * now.
 *
 * @param found the cell with what stands around it
 * @param finding the stamp as it was found
 * @returns undefined where the cell is the user's own
 */
export function describeFigure(found: Found, finding: StampFinding): Description | undefined {
  if (finding.state === "damaged") {
    const { reason } = finding;
    return {
      kind: "constant",
      words: [
        say(
          `The value stands in a block that SEOULAI inserted, but its record cannot be read. ${reason.en}`,
          `SEOULAI가 삽입한 블록의 값이지만 기록을 읽을 수 없습니다. ${reason.ko}`,
        ),
      ],
      inputs: [],
      rows: [],
      methods: [],
    };
  }
  const stamped = stampedValue(found, finding.stamp);
  if (stamped === undefined) return undefined;
  return { kind: "figure", inputs: [], methods: [], ...stamped };
}

/**
 * What a stamp says of a cell.
 *
 * @param found the cell with what stands around it
 * @param stamp of the block
 * @returns undefined where the cell is the user's own
 */
export function stampedValue({ catalog, cell, row, asOf }: Found, stamp: Stamp): Stamped | undefined {
  if (row?.part !== "body") return undefined;
  const written = writtenCell(baseTable(catalog, stamp), row);
  if (written === undefined || isFormula(written.value)) return undefined;
  const before = plainValue(written.value);
  const edited = !same(before, cell.value);
  const now = catalogNow(catalog, stamp, written, asOf);
  const title = blockTitle(catalog, stamp);
  return {
    block: {
      title,
      version: stamp.base.version,
      edited,
      writtenValue: valueText(before),
      ...(now.value === undefined ? {} : { catalogValue: valueText(now.value) }),
    },
    words: [
      whatWords(catalog, now, row.table.columns[row.column] ?? "", title),
      writtenWords(stamp, before),
      editedWords(edited, cell.value),
      ...(now.isKnown ? nowWords(catalog, before, now) : []),
    ],
    rows: now.rows,
  };
}

function isFormula(value: MergeCell): boolean {
  return typeof value === "object" && value !== null;
}

function plainValue(value: MergeCell | undefined): CellValue {
  return value === null || typeof value === "object" || value === undefined ? "" : value;
}

interface Now {
  /** Undefined: no such figure any more. */
  readonly value?: CellValue;
  /** A column that follows the data. */
  readonly isKnown: boolean;
  readonly figure?: Observation;
  readonly target?: PlanTarget;
  readonly rows: readonly ExplainedRow[];
}

function catalogNow(catalog: Catalog, stamp: Stamp, written: WrittenCell, asOf: string | undefined): Now {
  const value = valueNow(catalog, stamp, written, asOf);
  const base = { isKnown: true, ...(value === undefined ? {} : { value: plainValue(value) }) };
  if (stamp.kind === "policyTable") {
    const policy = catalog.policies.find(({ id }) => id === written.key["id"]);
    return { ...base, rows: policy === undefined ? [] : [policyRow(catalog, policy)] };
  }
  if (stamp.kind !== "dataset") {
    const plan = stamp.query["planId"];
    const target = catalog.targets.find((item) => item.id === written.key["id"] && item.plan === plan);
    if (target === undefined) return { ...base, isKnown: false, rows: [] };
    return { ...base, target, rows: [targetRow(catalog, target)] };
  }
  const period = written.key["period"] ?? written.field;
  const ofQuery = stamp.query["asOf"];
  const series = catalog.series(
    written.key["indicatorId"] ?? "",
    written.key["areaId"] ?? "",
    asOf ?? (typeof ofQuery === "string" ? ofQuery : undefined),
  );
  const figure = series.find((item) => item.period === period);
  return figure === undefined
    ? { ...base, rows: [] }
    : { ...base, figure, rows: [figureRow(catalog, figure)] };
}

/** What a refresh would take from the catalog. */
function valueNow(
  catalog: Catalog,
  stamp: Stamp,
  { row, field }: WrittenCell,
  asOf: string | undefined,
): MergeCell | undefined {
  try {
    return cellIn(theirsTable(catalog, stamp, asOf), row, field);
  } catch (error) {
    // The data have nothing of the block any more, which is told as "no such figure".
    if (error instanceof MissingDataError) return undefined;
    throw error;
  }
}

function whatWords(catalog: Catalog, now: Now, header: string, title: Bilingual): Bilingual {
  const { figure, target } = now;
  if (figure !== undefined && now.value === figure.value) {
    const [indicator, area] = [
      indicatorName(catalog, figure.indicator),
      areaInSentence(catalog, figure.area),
    ];
    const unit = unitInSentence(catalog, figure.unit);
    return say(
      `The cell holds “${indicator.en}” of ${area.en} in ${figure.period} (${unit.en}), a figure of the block “${title.en}” that SEOULAI inserted as values.`,
      `${area.ko}의 ${koreanPeriod(figure.period)} “${indicator.ko}”(단위: ${unit.ko}) 값으로, SEOULAI가 값으로 삽입한 “${title.ko}” 블록의 수치입니다.`,
    );
  }
  const of: Bilingual =
    target === undefined
      ? { en: "", ko: "" }
      : say(` for the target “${target.name.en}”`, `“${target.name.ko}” 목표의 `);
  return say(
    `The cell belongs to the column “${header}”${of.en} of the block “${title.en}” that SEOULAI inserted.`,
    `SEOULAI가 삽입한 “${title.ko}” 블록에서 ${of.ko}“${header}” 열의 값입니다.`,
  );
}

function writtenWords(stamp: Stamp, before: CellValue): Bilingual {
  const day = stamp.written.slice(0, 10);
  const shown: Bilingual =
    before === ""
      ? say("nothing", "빈 값")
      : typeof before === "number"
        ? say(valueText(before), valueText(before))
        : say(`“${valueText(before)}”`, `“${valueText(before)}”`);
  return say(
    `Written on ${day} from the data of version ${stamp.base.version}: ${shown.en}.`,
    `${day}에 데이터 버전 ${stamp.base.version}에서 써 넣은 값: ${shown.ko}.`,
  );
}

function editedWords(edited: boolean, value: CellValue): Bilingual {
  if (!edited) {
    return say("The cell still holds that value.", "셀에는 그 값이 그대로 있습니다.");
  }
  const now: Bilingual =
    value === ""
      ? say("it is empty now", "지금은 비어 있습니다")
      : say(`it now holds ${valueText(value)}`, `지금은 ${valueText(value)}입니다`);
  return say(`It was changed by hand since then: ${now.en}.`, `그 뒤에 직접 고쳤으며, ${now.ko}.`);
}

function nowWords(catalog: Catalog, before: CellValue, now: Now): readonly Bilingual[] {
  const { version } = catalog;
  if (now.value === undefined) {
    return [
      say(
        `The data of version ${version}, which the add-in carries now, has no such value any more.`,
        `추가 기능의 현재 데이터(버전 ${version})에는 이 값이 더 이상 없습니다.`,
      ),
    ];
  }
  if (same(before, now.value)) {
    return [
      say(
        `The data of version ${version}, which the add-in carries now, says the same.`,
        `추가 기능의 현재 데이터(버전 ${version})도 같은 값입니다.`,
      ),
    ];
  }
  return [
    say(
      `The data of version ${version}, which the add-in carries now, says ${shownValue(now.value)}: refresh the block in the Review panel.`,
      `추가 기능의 현재 데이터(버전 ${version})에서는 ${shownValue(now.value)}입니다. 검토 패널에서 블록을 새로 고치십시오.`,
    ),
  ];
}

function shownValue(value: CellValue): string {
  return typeof value === "string" ? `“${value}”` : valueText(value);
}
