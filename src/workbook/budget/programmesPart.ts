import type { Bilingual, Language } from "../../model/language";
import type { CellContent } from "../cellText";
import type { SheetPiece } from "../sheet/sheetPlan";
import { lineHeight, linesNeeded } from "../sheet/textHeight";
import { quoted } from "../analysisSheet/formulaText";
import { joinPieces } from "../analysisSheet/joinPieces";
import { tablePart, type ResultColumn } from "../analysisSheet/tablePart";
import { look } from "../analysisSheet/look";
import { programmeColumns as columns, spareRows, type BudgetLayout } from "./budgetLayout";
import type { BudgetProgramme, BudgetRequest } from "./budgetRequest";
import { budgetWords as words } from "./budgetWords";
import { inputLook } from "./inputLook";
import type { LinkedCells } from "./linkedCells";
import { moneyFormat, moneyName } from "./money";
import { profileWords, type ProfileWord } from "./profileWords";
import { headingPart } from "./settingsPart";
import type { Workings } from "./workings";

type ProgrammeColumn = keyof typeof columns;

/** A programme of an empty row. */
const spare: BudgetProgramme = {
  name: "",
  targetId: "",
  unit: "",
  direction: "higher",
  profile: "",
  note: "",
};

/**
 * The table of programmes: target, gap and cost give the need; weight and gap the weighted gap; floor, cap, profile and
 * years are typed. Its last rows are empty, for programmes that are added by hand.
 *
 * @param layout where it stands
 * @param workings the cells behind
 * @param request the desk
 * @param linked cells of other sheets that give targets, gaps and weights
 * @returns the table as a piece
 */
export function programmesPart(
  layout: BudgetLayout,
  workings: Workings,
  request: BudgetRequest,
  linked: LinkedCells,
): Partial<SheetPiece> {
  const { language } = request;
  const programmes = [...request.programmes, ...Array.from({ length: spareRows }, () => spare)];
  const row = layout.programmes + 1;
  const total = row + 1 + layout.rows;
  const sum = (column: "need" | "floor"): CellContent => ({
    formula: `=SUM(${layout.programmeColumn(column)})`,
  });
  return joinPieces([
    headingPart(layout.programmes, words.programmes[language]),
    tablePart({
      row,
      column: 0,
      columns: columnsOf(request),
      rows: programmes.map((programme, at) => cellsOf({ layout, workings, request, linked }, programme, at)),
      language,
    }),
    {
      blocks: [
        { row: total, column: columns.name, cells: [[{ text: words.total[language] }]] },
        { row: total, column: columns.need, cells: [[sum("need")]] },
        { row: total, column: columns.floor, cells: [[sum("floor")]] },
      ],
      styles: [
        {
          range: { row: total, column: 0, rows: 1, columns: Object.keys(columns).length },
          style: { bold: true, numberFormat: moneyFormat(request) },
        },
      ],
    },
    ...inputs(layout, linked).map((range) => inputLook(range)),
    {
      styles: [
        {
          range: { row: row + 1, column: columns.hint, rows: layout.rows, columns: 1 },
          style: { color: look.warning },
        },
      ],
      // What a row lacks takes two lines, and is not known yet.
      rowHeights: programmes.map(({ name, note }, at) => ({
        row: row + 1 + at,
        points: Math.max(2, linesNeeded(note, 20), linesNeeded(name, 33)) * lineHeight + 5,
      })),
      validations: [profileList(layout, language)],
    },
  ]);
}

function inputs(layout: BudgetLayout, linked: LinkedCells) {
  const place = (column: ProgrammeColumn, count: number) => ({
    row: layout.programmes + 2,
    column: columns[column],
    rows: layout.rows,
    columns: count,
  });
  return [
    place("name", linked.gap === undefined ? 5 : 3),
    place("unitCost", 2),
    place("weight", 1),
    place("floor", 6),
  ];
}

interface Making {
  readonly layout: BudgetLayout;
  readonly workings: Workings;
  readonly request: BudgetRequest;
  readonly linked: LinkedCells;
}

function cellsOf(making: Making, programme: BudgetProgramme, row: number): CellContent[] {
  const { layout, request, linked } = making;
  const { language } = request;
  const cell = (column: ProgrammeColumn): string => layout.programme(column, row);
  const text = (value: string): CellContent => (value === "" ? null : { text: value });
  const word = profileWords[programme.profile as ProfileWord] as Bilingual | undefined;
  const [goal, actual, gap] = [cell("goal"), cell("actual"), cell("gap")];
  const shortfall = programme.direction === "lower" ? `${actual}-${goal}` : `${goal}-${actual}`;
  const fromGapSheet = (column: "target" | "actual" | "gap"): CellContent => ({
    formula: `=${linked.gap?.(column, cell("target")) ?? '""'}`,
  });
  const isLinked = linked.gap !== undefined;
  return [
    text(programme.name),
    text(programme.targetId),
    text(programme.unit),
    isLinked ? fromGapSheet("target") : (programme.target ?? null),
    isLinked ? fromGapSheet("actual") : (programme.actual ?? null),
    isLinked ? fromGapSheet("gap") : { formula: `=IF(COUNT(${goal},${actual})=2,${shortfall},"")` },
    programme.unitCost ?? null,
    programme.given ?? null,
    {
      formula: `=IF(${cell("name")}="","",IF(ISNUMBER(${cell("given")}),${cell("given")},IF(COUNT(${gap},${cell("unitCost")})=2,MAX(0,${gap})*${cell("unitCost")},"")))`,
    },
    weightOf(programme, linked, row),
    {
      formula: `=IF(COUNT(${cell("weight")},${gap},${goal})=3,IF(${goal}=0,0,${cell("weight")}*MAX(0,${gap})/ABS(${goal})),"")`,
    },
    programme.floor ?? null,
    programme.cap ?? null,
    text(word?.[language] ?? programme.profile),
    programme.fromYear ?? null,
    programme.toYear ?? null,
    text(programme.note),
    { formula: `=${hint(making, row)}` },
  ];
}

function weightOf(programme: BudgetProgramme, linked: LinkedCells, row: number): CellContent {
  if (linked.weight === undefined || programme.name === "") return programme.weight ?? null;
  const formula = linked.weight(row);
  return formula === undefined ? null : { formula: `=${formula}` };
}

/** The first thing that is missing or contradicts itself in a row. */
function hint({ layout, workings, request }: Making, row: number): string {
  const t = hints[request.language];
  const cell = (column: ProgrammeColumn): string => layout.programme(column, row);
  const noAmount = `NOT(ISNUMBER(${cell("given")}))`;
  const cases: readonly (readonly [string, string])[] = [
    [`${cell("name")}=""`, ""],
    [`AND(${noAmount},NOT(ISNUMBER(${cell("goal")})))`, t.amount],
    [`AND(${noAmount},NOT(ISNUMBER(${cell("gap")})))`, t.actual],
    [`AND(${noAmount},NOT(ISNUMBER(${cell("unitCost")})))`, t.unitCost],
    [`${workings.shared("twice", row)}=1`, t.twice],
    [`${workings.shared("curve", row)}=0`, t.profile],
    [`${workings.shared("isInPlan", row)}=0`, t.years],
    [`${workings.shared("cap", row)}<${workings.shared("floor", row)}`, t.bounds],
    [`AND(ISNUMBER(${cell("given")}),ISNUMBER(${cell("unitCost")}))`, t.both],
    [`NOT(ISNUMBER(${cell("weighted")}))`, t.floorOnly],
    [`${cell("weighted")}<=0`, t.floorOnly],
  ];
  return cases.reduceRight((rest, [condition, text]) => `IF(${condition},${quoted(text)},${rest})`, '""');
}

function columnsOf(request: BudgetRequest): ResultColumn[] {
  const money = moneyName(request);
  const amount = moneyFormat(request);
  const inMoney = (en: string, ko: string): Bilingual => ({ en: `${en}, ${money}`, ko: `${ko}, ${money}` });
  return [
    column("Programme", "사업", 34, { wrap: true }),
    column("Target id", "목표 ID", 19),
    column("Unit", "단위", 12, { wrap: true }),
    column("Target", "목표값", 11, { align: "Right" }),
    column("Actual", "실적값", 11, { align: "Right" }),
    column("Gap", "부족분", 11, { align: "Right" }),
    { ...column("", "", 11, { align: "Right" }), header: inMoney("Unit cost", "단위 비용") },
    { ...column("", "", 11, { numberFormat: amount }), header: inMoney("Given amount", "정해진 금액") },
    {
      ...column("", "", 11, { numberFormat: amount }),
      header: inMoney("Need", "소요액"),
      meaning: {
        en: "The given amount, else gap times unit cost.",
        ko: "정해진 금액, 없으면 부족분 x 단위 비용.",
      },
    },
    column("Weight", "가중치", 9, { numberFormat: "0.000" }),
    {
      ...column("Weighted gap", "가중 부족분", 10, { numberFormat: "0.000" }),
      meaning: {
        en: "Weight times gap divided by target; a target that is met counts 0.",
        ko: "가중치 x 부족분 / 목표값. 달성한 목표는 0입니다.",
      },
    },
    { ...column("", "", 10, { numberFormat: amount }), header: inMoney("Floor", "하한") },
    { ...column("", "", 10, { numberFormat: amount }), header: inMoney("Cap", "상한") },
    column("Profile", "배분 형태", 11, { align: "Center" }),
    column("From", "시작", 8, { numberFormat: "0" }),
    column("To", "끝", 8, { numberFormat: "0" }),
    column("Where the cost comes from", "비용 출처", 22, { wrap: true }),
    column("What to enter", "입력 안내", 30, { wrap: true }),
  ];
}

function column(en: string, ko: string, characters: number, rest: Partial<ResultColumn> = {}): ResultColumn {
  return { header: { en, ko }, characters, ...rest };
}

/** The widths of the columns of the page are those of this table. */
export function programmeWidths(request: BudgetRequest): readonly number[] {
  return columnsOf(request).map(({ characters }) => characters);
}

function profileList(layout: BudgetLayout, language: Language): SheetPiece["validations"][number] {
  const named = Object.values(profileWords).map((word) => word[language]);
  const title = { en: "Profile", ko: "배분 형태" }[language];
  return {
    range: { row: layout.programmes + 2, column: columns.profile, rows: layout.rows, columns: 1 },
    rule: { kind: "list", items: named },
    prompt: {
      title,
      message: {
        en: "How the money flows over the years. Empty: even.",
        ko: "연차별로 금액을 나누는 형태. 비우면 균등입니다.",
      }[language],
    },
    error: {
      title,
      message: {
        en: "Choose from the list. For another beta distribution paste beta(a,b) from another cell.",
        ko: "목록에서 고르십시오. 다른 베타 분포는 다른 셀에 쓴 beta(a,b)를 붙여 넣으십시오.",
      }[language],
    },
  };
}

const hints: Readonly<
  Record<
    Language,
    Readonly<
      Record<
        "amount" | "actual" | "unitCost" | "twice" | "profile" | "years" | "bounds" | "both" | "floorOnly",
        string
      >
    >
  >
> = {
  en: {
    amount: "Type the given amount, or a target and its actual.",
    actual: "Type the actual, or the given amount.",
    unitCost: "Type the unit cost, or the given amount.",
    twice: "This name or target stands twice: is it paid twice?",
    profile: "No such profile: choose from the list.",
    years: "Years outside of the plan: correct From and To.",
    bounds: "The cap lies below the floor.",
    both: "The given amount counts, not the unit cost.",
    floorOnly: "No weighted gap: gets its floor only.",
  },
  ko: {
    amount: "정해진 금액이나 목표값과 실적값을 입력하십시오.",
    actual: "실적값이나 정해진 금액을 입력하십시오.",
    unitCost: "단위 비용이나 정해진 금액을 입력하십시오.",
    twice: "같은 이름이나 목표가 두 번 있습니다. 중복 지급인지 확인하십시오.",
    profile: "없는 배분 형태입니다. 목록에서 고르십시오.",
    years: "계획 밖의 연도입니다. 시작과 끝을 고치십시오.",
    bounds: "상한이 하한보다 낮습니다.",
    both: "단위 비용이 아니라 정해진 금액을 씁니다.",
    floorOnly: "가중 부족분이 없어 하한만 받습니다.",
  },
};
