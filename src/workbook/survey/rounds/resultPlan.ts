import type { Bilingual } from "../../../model/language";
import { emptyPiece, type Rect, type SheetPiece, type SheetSetup } from "../../sheet/sheetPlan";
import { joinPieces } from "../../analysisSheet/joinPieces";
import { linesPart, type Line } from "../../analysisSheet/linesPart";
import { look } from "../../analysisSheet/look";
import { agreementPart } from "./parts/agreementPart";
import { groupPart } from "./parts/groupPart";
import type { PlacedPart } from "./parts/partTable";
import { reliabilityPart } from "./parts/reliabilityPart";
import { stabilityPart } from "./parts/stabilityPart";
import { itemsPart } from "./parts/itemsPart";
import { lawsheTable } from "./lawshe";
import { itemColumn, itemColumns } from "./resultColumns";
import type { ResultInput } from "./resultInput";
import { rulePart, ruleRows } from "./parts/rulePart";
import { resultWords } from "./resultWords";
import { missingWords } from "./missingWords";
import { mostWorkingCells } from "./workingCells";
import { workingSheet } from "./workingSheet";

/** A sheet as data. */
export interface PlannedSheet {
  readonly setup: SheetSetup;
  readonly piece: SheetPiece;
}

/** The result of a round as data: the sheet to read, and the one with the cells that it is calculated from. */
export interface ResultPlan {
  readonly result: PlannedSheet & { readonly table: Rect };
  readonly working: PlannedSheet;
}

const titleRow = 0;
const ruleRow = 3;
const workingFirst = 3;

/**
 * Plans the result of a round, in turns, since a panel of some size takes longer than the page may be held.
 *
 * @param input survey, scores, form, language and the names that the sheets will get
 * @returns both sheets as data
 */
export async function planResult(input: ResultInput): Promise<ResultPlan> {
  const { survey, round, language, sheets } = input;
  const working = workingSheet(sheets.working, language, workingFirst);
  const rule = rulePart(survey, ruleRow, language);
  const header = ruleRow + ruleRows + 1;
  const items = itemsPart(input, { row: header, rules: rule.cells, lawshe: lawsheTable(working) });
  const parts: PlacedPart[] = [];
  let next = header + items.range.rows + 2;
  for (const part of [stabilityPart, agreementPart, reliabilityPart, groupPart]) {
    const made = await part(input, next, working);
    if (made === undefined) continue;
    parts.push(made);
    next = made.end;
  }
  const width = itemColumns.reduce((sum, { characters }) => sum + characters, 0);
  const textColumn = itemColumn("dimension");
  const methods = linesPart(methodLines(input), {
    row: next,
    textColumn,
    columns: itemColumn("decision") - textColumn + 1,
    characters: width - 90,
  });
  const end = next + methodLines(input).length;
  const title = {
    en: `Round ${round} result: ${survey.title}`,
    ko: `${round}차 결과: ${survey.title}`,
  }[language];
  const all: Rect = { row: 0, column: 0, rows: end, columns: itemColumns.length };
  return {
    result: {
      table: items.range,
      setup: {
        name: sheets.result,
        tabColor: look.tab,
        freeze: { rows: 0, columns: 0 },
        page: {
          printArea: { ...all, columns: itemColumn("decision") + 1 },
          footer: footer(survey.title, language),
        },
      },
      piece: joinPieces([
        { styles: [{ range: all, style: { size: 10 } }] },
        titlePart(title, subtitle(input)),
        rule.piece,
        items.piece,
        ...parts.map(({ piece }) => piece),
        methods,
        { columnWidths: itemColumns.map(({ characters }, column) => ({ column, characters })) },
      ]),
    },
    working: await workingPlan(input, working),
  };
}

function subtitle({ scores, language, asValues }: ResultInput): string {
  if (asValues) {
    return {
      en: `${scores.experts.length} experts were asked. The items' figures are formulas onto the sheet "${scores.sheet}"; parts marked as values were calculated from it when this sheet was built.`,
      ko: `전문가 ${scores.experts.length}명에게 물었습니다. 문항별 수치는 "${scores.sheet}" 시트를 가리키는 수식이고, 값으로 표시한 부분은 이 시트를 만들 때 그 시트에서 계산했습니다.`,
    }[language];
  }
  return {
    en: `${scores.experts.length} experts were asked. Every figure is a formula onto the sheet "${scores.sheet}", so that it follows the answers and the rule.`,
    ko: `전문가 ${scores.experts.length}명에게 물었습니다. 모든 수치는 "${scores.sheet}" 시트를 가리키는 수식이므로 응답과 기준이 바뀌면 따라 바뀝니다.`,
  }[language];
}

function titlePart(title: string, below: string): Partial<SheetPiece> {
  return {
    blocks: [{ row: titleRow, column: 0, cells: [[{ text: title }], [{ text: below }]] }],
    styles: [
      {
        range: { row: titleRow, column: 0, rows: 1, columns: 1 },
        style: { bold: true, size: 16, color: look.title, vertical: "Center" },
      },
      { range: { row: titleRow + 1, column: 0, rows: 1, columns: 1 }, style: { color: look.quiet } },
    ],
    rowHeights: [{ row: titleRow, points: 27 }],
  };
}

function footer(title: string, language: "en" | "ko"): SheetSetup["page"]["footer"] {
  // An ampersand begins a code in a footer.
  return {
    left: title.replaceAll("&", "&&").slice(0, 80),
    center: { en: "Page &P of &N", ko: "&P / &N쪽" }[language],
    right: "&A",
  };
}

async function workingPlan(
  input: ResultInput,
  working: ReturnType<typeof workingSheet>,
): Promise<PlannedSheet> {
  const { language, sheets, survey, round } = input;
  const { rows, columns } = working.size();
  const texts = {
    title: { en: `Round ${round}: working`, ko: `${round}차 계산` }[language],
    below: {
      en: `Cells that the figures of "${sheets.result}" are calculated from. Leave them as they are.`,
      ko: `"${sheets.result}" 시트의 수치를 계산하는 셀입니다. 그대로 두십시오.`,
    }[language],
  };
  return {
    setup: {
      name: sheets.working,
      tabColor: "#7F7F7F",
      freeze: { rows: 2, columns: 1 },
      page: { printArea: { row: 0, column: 0, rows, columns }, footer: footer(survey.title, language) },
    },
    piece: joinPieces([
      emptyPiece,
      { styles: [{ range: { row: 0, column: 0, rows, columns }, style: { size: 9, color: look.quiet } }] },
      titlePart(texts.title, texts.below),
      await working.piece(),
      { columnWidths: [{ column: 0, characters: 12 }] },
    ]),
  };
}

function methodLines(input: ResultInput): readonly Line[] {
  const { form, language } = input;
  const line = (label: Bilingual, text: Bilingual): Line => ({
    kind: "plain",
    label: label[language],
    text: { text: text[language] },
  });
  const forms = {
    native: {
      en: "Excel's own functions only; the sheet holds without the add-in. An exact p of a test without ties is written as the figure it is for these answers, and says so once they change.",
      ko: "Excel의 함수만 쓰므로 추가 기능이 없어도 그대로 계산됩니다. 동점이 없는 검정의 정확한 p값은 지금 응답의 값을 적으며, 응답이 바뀌면 그렇다고 알립니다.",
    },
    functions: {
      en: "The functions of SEOULAI where there is one; Excel's own for the rest.",
      ko: "SEOULAI 함수가 있으면 그것을, 나머지는 Excel의 함수를 씁니다.",
    },
  };
  return [
    { kind: "heading", label: resultWords.method[language] },
    line({ en: "Formulas", ko: "수식" }, forms[form]),
    ...(input.asValues ? [line({ en: "Values", ko: "값" }, valuesText(input))] : []),
    line(
      { en: "Agreement", ko: "일치도" },
      {
        en: "Kendall's W with the correction for ties, from the experts who answered every item of the set; chi-squared is rough for up to 7 items (Kendall & Babington Smith 1939). Reading after Schmidt (1997).",
        ko: "동점을 보정한 켄달의 W. 그 문항에 모두 응답한 전문가만 넣습니다. 문항이 7개 이하이면 카이제곱은 어림값입니다(Kendall & Babington Smith 1939). 해석은 Schmidt(1997)를 따릅니다.",
      },
    ),
    line(
      { en: "Reliability", ko: "신뢰도" },
      {
        en: "Cronbach's alpha (1951) from the experts who answered every item of the set, reversed items turned; from 0.70 acceptable, from 0.80 good (Nunnally 1978).",
        ko: "크론바흐 알파(1951). 그 문항에 모두 응답한 전문가만 넣고 역문항은 뒤집습니다. 0.70 이상 수용 가능, 0.80 이상 양호(Nunnally 1978).",
      },
    ),
    line(
      { en: "Stability", ko: "안정도" },
      {
        en: "CV up to 0.5 stable, up to 0.8 fairly stable, above it ask again (English & Kernan 1976); a small change of the CV between rounds means stable answers (Dajani, Sincoff & Talley 1979). Spearman and Wilcoxon compare the experts who answered both times.",
        ko: "변이계수 0.5 이하 안정, 0.8 이하 비교적 안정, 그보다 크면 다시 질문(English & Kernan 1976). 차수 간 변이계수 차이가 작으면 안정된 것으로 봅니다(Dajani, Sincoff & Talley 1979). 스피어만과 윌콕슨은 두 차수에 모두 응답한 전문가를 비교합니다.",
      },
    ),
  ];
}

function valuesText({ scores }: ResultInput): Bilingual {
  const most = mostWorkingCells.toLocaleString("en");
  return {
    en: `Stability, agreement and groups are values calculated from the sheet "${scores.sheet}": ${scores.experts.length} experts would take more than ${most} cells of ranks and pairs. The working sheet watches the answers; once one changes, these cells say "${missingWords.answersChanged.en}" until you build the result again.`,
    ko: `안정도, 일치도, 집단 비교는 "${scores.sheet}" 시트에서 계산한 값입니다. 전문가 ${scores.experts.length}명이면 순위와 짝에 셀이 ${most}개 넘게 듭니다. 계산 시트가 응답을 살피므로, 응답이 하나라도 바뀌면 결과를 다시 만들 때까지 이 셀들은 "${missingWords.answersChanged.ko}"로 표시됩니다.`,
  };
}
