import type { Catalog } from "../../catalog/catalog";
import type { Bilingual, Language } from "../../model/language";
import type { CellBlock } from "../sheet/sheetPlan";
import { columns, type ColumnGroup } from "./columns";
import type { Layout } from "./layout";
import { moneyUnitName } from "./moneyUnit";
import { definitionLines, legendLines, sourceLines, versionText, type NoteLine } from "./notesBlock";
import type { GapSheetRequest } from "./request";
import type { TargetRow } from "./targetRows";

/**
 * A line above the table. The label stands over the frozen columns and the text beside them, since a text that runs
 * across the edge of frozen columns is cut there by some programs.
 */
export interface TopLine {
  readonly kind: "title" | "example" | "plain" | "howTo";
  readonly label: string;
  readonly text: string;
}

/**
 * The lines above the table.
 *
 * @param catalog the data
 * @param request what the sheet is to show
 * @returns lines from the top
 */
export function topLines(catalog: Catalog, request: GapSheetRequest): readonly TopLine[] {
  const { language } = request;
  const plan = catalog.plan(request.planId);
  const area = areaName(catalog, plan.area);
  const source = catalog.sources.get(plan.targets[0]?.source ?? "");
  const from =
    source === undefined ? "" : [source.publisher, source.title, source.published].filter(Boolean).join(", ");
  const line = (kind: TopLine["kind"], label: Bilingual, text: Bilingual): TopLine => ({
    kind,
    label: label[language],
    text: text[language],
  });
  const missing = plan.targets.some((target) => target.targetYear === undefined);
  return [
    line("title", labels.title, {
      en: `${area.en}: targets of the plan and the gap to them`,
      ko: `${area.ko}: 계획 목표와 목표 격차`,
    }),
    ...(request.sample ? [line("example", labels.example, example)] : []),
    line("plain", labels.plan, { en: `${request.planId}: ${from}`, ko: `${request.planId}: ${from}` }),
    line("plain", labels.units, unitLine(catalog, request)),
    line("howTo", labels.howTo, missing ? joined(howTo, noDeadlines) : howTo),
    ...(request.form === "functions" ? [line("plain", labels.addIn, needsAddIn)] : []),
  ];
}

const labels = {
  title: { en: "Target gaps", ko: "목표 격차" },
  example: { en: "EXAMPLE", ko: "예시" },
  plan: { en: "Plan", ko: "계획" },
  units: { en: "Units", ko: "단위" },
  howTo: { en: "How to fill in", ko: "작성 방법" },
  addIn: { en: "Add-in", ko: "추가 기능" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const example: Bilingual = {
  en: "Every input on this sheet is invented, to show how the sheet works. Do not quote.",
  ko: "이 시트의 입력값은 모두 사용법을 보이려고 꾸며 낸 것입니다. 인용하지 마십시오.",
};

function joined(first: Bilingual, second: Bilingual): Bilingual {
  return { en: `${first.en} ${second.en}`, ko: `${first.ko} ${second.ko}` };
}

const howTo: Bilingual = {
  en: 'Fill in the yellow cells; everything else is computed. The column "What to enter" says what is still missing.',
  ko: "노란 셀만 채우면 나머지는 계산됩니다. '입력 안내' 열이 아직 빠진 값을 알려 줍니다.",
};

const noDeadlines: Bilingual = {
  en: "The plan states no deadline for some targets: those target years are yours to set.",
  ko: "계획에 시한이 없는 목표가 있으므로 그 목표 연도는 직접 정하십시오.",
};

/** Tells to open the add-in, on a sheet in function form. */
export const needsAddIn: Bilingual = {
  en: "The computed columns use SEOULAI functions. If they show #NAME?, open the SEOULAI add-in (Home > Add-ins) once, or build the sheet with native formulas.",
  ko: "계산 열은 SEOULAI 함수를 씁니다. #NAME?가 보이면 SEOULAI 추가 기능을 한 번 여십시오(홈 > 추가 기능). 기본 수식으로 시트를 다시 만들어도 됩니다.",
};

function unitLine(catalog: Catalog, request: GapSheetRequest): Bilingual {
  const money = moneyUnitName(request.moneyUnit);
  const version = versionText(catalog);
  return {
    en: `Money in ${money.en}; the unit of each row stands in the column "Unit". Data version ${version}.`,
    ko: `금액 단위: ${money.ko}. 각 행의 단위는 '단위' 열에 있습니다. 데이터 버전 ${version}.`,
  };
}

/**
 * The name of the new sheet.
 *
 * @param catalog the data
 * @param request which plan, example or not
 * @returns the wished name
 */
export function sheetLabel(catalog: Catalog, request: GapSheetRequest): string {
  const area = areaName(catalog, catalog.plan(request.planId).area);
  const label = { en: `Target gaps ${area.en}`, ko: `목표 격차 ${area.ko}` }[request.language];
  const mark = { en: "EXAMPLE ", ko: "예시 " }[request.language];
  return request.sample ? mark + label : label;
}

/**
 * The notes: legend and definitions beside the chart, sources beneath.
 *
 * @param catalog the data
 * @param request scheme and language
 * @param rows the targets
 * @returns lines of both blocks
 */
export function noteBlocks(
  catalog: Catalog,
  request: GapSheetRequest,
  rows: readonly TargetRow[],
): { readonly beside: readonly NoteLine[]; readonly beneath: readonly NoteLine[] } {
  const { language } = request;
  return {
    beside: [...legendLines(request), { label: "", text: "" }, ...definitionLines(language)],
    beneath: sourceLines(catalog, rows, language),
  };
}

const groupNames: Readonly<Record<ColumnGroup, Bilingual>> = {
  plan: { en: "Plan", ko: "계획" },
  input: { en: "Fill in", ko: "입력" },
  computed: { en: "Computed", ko: "계산" },
  benchmark: { en: "Benchmark", ko: "비교" },
  remark: { en: "", ko: "" },
  reference: { en: "For the formulas", ko: "수식용" },
};

/**
 * The band above the header: the name of each group over its first column.
 *
 * @param layout where the band stands
 * @param language of the names
 * @returns the block
 */
export function bandBlock(layout: Layout, language: Language): CellBlock {
  const cells = columns.map(({ group }, place) => {
    const starts = columns[place - 1]?.group !== group;
    const name = groupNames[group][language];
    return starts && name !== "" ? { text: name } : null;
  });
  return { row: layout.band, column: 0, cells: [cells] };
}

function areaName(catalog: Catalog, area: string): Bilingual {
  return catalog.areas.get(area)?.name ?? { en: area, ko: area };
}
