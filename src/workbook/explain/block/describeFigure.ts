import type { Catalog } from "../../../catalog/catalog";
import { inPeriod } from "../../../catalog/query/figure";
import type { Observation, PlanTarget } from "../../../model/catalogTypes";
import type { Bilingual } from "../../../model/language";
import { blockTitle } from "../../refresh/blockTitle";
import type { StampFinding } from "../../stamp/decodeStamp";
import type { Stamp, StampValue } from "../../stamp/stampTypes";
import type { Description, Found } from "../description";
import { same } from "../explainFormula";
import type { ExplainedBlock, ExplainedRow } from "../explanation";
import type { CellValue } from "../functions/call";
import {
  areaInSentence,
  figureRow,
  indicatorName,
  koreanPeriod,
  targetRow,
  unitInSentence,
} from "../functions/dataRows";
import { say } from "../say";
import { valueText } from "../valueText";
import { writtenCell, type WrittenCell } from "./writtenCell";

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
export function stampedValue({ catalog, cell, row }: Found, stamp: Stamp): Stamped | undefined {
  if (row?.part !== "body") return undefined;
  const written = writtenCell(catalog, stamp, row);
  if (written === undefined || isFormula(written.value)) return undefined;
  const before = plainValue(written.value);
  const edited = !same(before, cell.value);
  const now = catalogNow(catalog, stamp, written);
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
      ...nowWords(catalog, stamp, before, now),
    ],
    rows: now.rows,
  };
}

function isFormula(value: StampValue): boolean {
  return typeof value === "object" && value !== null;
}

function plainValue(value: StampValue): CellValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}

interface Now {
  /** Undefined: no such figure any more, or the cell is none. */
  readonly value?: CellValue;
  readonly isFigure: boolean;
  readonly figure?: Observation;
  readonly target?: PlanTarget;
  readonly rows: readonly ExplainedRow[];
}

function catalogNow(catalog: Catalog, stamp: Stamp, { field, key }: WrittenCell): Now {
  if (stamp.kind === "dataset") {
    const isFigure = !textFields.has(field);
    const period = String(key["period"] ?? field);
    const asOf = stamp.query["asOf"];
    const series = catalog.series(
      String(key["indicatorId"] ?? ""),
      String(key["areaId"] ?? ""),
      typeof asOf === "string" ? asOf : undefined,
    );
    const figure = isFigure || key["period"] !== undefined ? inPeriod(series, period) : undefined;
    if (figure === undefined) return { isFigure, rows: [] };
    return {
      isFigure,
      figure,
      rows: [figureRow(catalog, figure)],
      ...(isFigure ? { value: figure.value } : {}),
    };
  }
  const target = catalog.targets.find(({ id, plan }) => id === key["id"] && plan === stamp.query["planId"]);
  if (target === undefined) return { isFigure: false, rows: [] };
  const isFigure = stamp.kind === "planTable" && field === "value";
  return {
    isFigure,
    target,
    rows: [targetRow(catalog, target)],
    ...(isFigure && target.value !== undefined ? { value: target.value } : {}),
  };
}

const textFields: ReadonlySet<string> = new Set([
  "indicator",
  "area",
  "period",
  "unit",
  "status",
  "source",
  "evidence",
  "marks",
  "indicatorId",
  "areaId",
]);

function whatWords(catalog: Catalog, now: Now, header: string, title: Bilingual): Bilingual {
  const { figure, target } = now;
  if (figure !== undefined && now.isFigure) {
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

function nowWords(catalog: Catalog, stamp: Stamp, before: CellValue, now: Now): readonly Bilingual[] {
  if (!now.isFigure) return [];
  const { version } = catalog;
  if (now.value === undefined) {
    return stamp.kind === "dataset"
      ? [
          say(
            `The data of version ${version}, which the add-in carries now, has no such figure any more.`,
            `추가 기능의 현재 데이터(버전 ${version})에는 이 수치가 더 이상 없습니다.`,
          ),
        ]
      : [];
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
      `The data of version ${version}, which the add-in carries now, says ${valueText(now.value)}: refresh the block in the Review panel.`,
      `추가 기능의 현재 데이터(버전 ${version})에서는 ${valueText(now.value)}입니다. 검토 패널에서 블록을 새로 고치십시오.`,
    ),
  ];
}
