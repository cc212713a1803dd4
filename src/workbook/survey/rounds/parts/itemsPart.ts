import type { Language } from "../../../../model/language";
import type { CellContent } from "../../../cellText";
import type { ConditionalPlan, Rect, SheetPiece } from "../../../sheet/sheetPlan";
import { fixedColumn, ofRow } from "../../../analysisSheet/formulaText";
import { look } from "../../../analysisSheet/look";
import { tablePart } from "../../../analysisSheet/tablePart";
import type { SurveyItem } from "../../surveyTypes";
import { verdictWords } from "../../../../core/delphi/verdictWords";
import { decisionWords } from "../decisionWords";
import { itemFormulas, type ComputedKey, type RuleCells } from "../formulas/itemFormulas";
import { itemColumn, itemColumns, type ItemKey } from "../resultColumns";
import { answersAddress, type ResultInput } from "../resultInput";
import { kindWords } from "../../surveyWords";

/**
 * The table of items: figures, verdict, decision, and room for new words.
 *
 * @param input the result's input
 * @param place row of the header, cells of the rule, Lawshe's table
 * @returns the table as a piece, and its cells
 */
export function itemsPart(
  input: ResultInput,
  place: {
    readonly row: number;
    readonly rules: RuleCells;
    readonly lawshe: { readonly experts: string; readonly cvr: string };
  },
): { readonly piece: Partial<SheetPiece>; readonly range: Rect } {
  const { items, language } = input;
  const first = place.row + 1;
  const rows = items.map((item, at) => itemRow(input, item, first + at, place));
  const range = { row: place.row, column: 0, rows: items.length + 1, columns: itemColumns.length };
  const table = tablePart({
    name: "SEOULAI_RESULT",
    row: place.row,
    column: 0,
    columns: itemColumns,
    rows,
    language,
    filterButtons: true,
  });
  const body = (key: ItemKey, columns = 1): Rect => ({
    row: first,
    column: itemColumn(key),
    rows: items.length,
    columns,
  });
  const choose = promptWords[language];
  return {
    range,
    piece: {
      ...table,
      styles: [
        ...(table.styles ?? []),
        {
          range: body("decision", 3),
          style: { fill: look.inputFill, color: look.inputText },
        },
      ],
      validations: [
        {
          range: body("decision"),
          rule: { kind: "list", items: Object.values(decisionWords).map((words) => words[language]) },
          prompt: { title: choose.title, message: choose.prompt },
          error: { title: choose.title, message: choose.error },
        },
      ],
      conditionals: conditionals(first, items.length, place.rules, language),
    },
  };
}

function itemRow(
  input: ResultInput,
  item: SurveyItem,
  row: number,
  { rules, lawshe, row: header }: Parameters<typeof itemsPart>[1],
): CellContent[] {
  const { language, form } = input;
  const cell = (key: ItemKey): string => ofRow(row, itemColumn(key));
  const formulas = itemFormulas({
    kind: item.kind,
    scores: answersAddress(input, item),
    cell,
    rules,
    lawshe,
    pairVerdict: pairVerdict(input.items, item, header + 1),
    form,
    language,
  });
  const text: Partial<Record<ItemKey, string>> = {
    id: item.id,
    topic: item.topic,
    dimension: item.dimension,
    text: itemText(item, language),
    kind: kindWords[item.kind][language],
  };
  return itemColumns.map(({ key }) => {
    if (key in formulas) return { formula: formulas[key as ComputedKey] };
    const words = text[key];
    return words === undefined ? null : { text: words };
  });
}

/** In the language of the sheet; where it was not written, in the other. */
function itemText({ text }: SurveyItem, language: Language): string {
  return text[language] === "" ? text[language === "en" ? "ko" : "en"] : text[language];
}

/** By id, not by place: the table may be sorted. */
function pairVerdict(items: readonly SurveyItem[], item: SurveyItem, first: number): string | undefined {
  if (item.kind !== "current") return undefined;
  const pair = items.find(({ kind, topic }) => kind === "importance" && topic === item.topic);
  if (pair === undefined) return undefined;
  const column = (key: ItemKey): string => fixedColumn(first, itemColumn(key), items.length);
  return `INDEX(${column("verdict")},MATCH("${pair.id.replaceAll('"', '""')}",${column("id")},0))`;
}

/** Colour beside the words: verdicts, figures that miss their limit, and words in place of figures. */
function conditionals(
  first: number,
  rows: number,
  rules: RuleCells,
  language: Language,
): readonly ConditionalPlan[] {
  const range = (key: ItemKey, columns = 1): Rect => ({ row: first, column: itemColumn(key), rows, columns });
  const cell = (key: ItemKey): string => ofRow(first, itemColumn(key));
  const verdict = (word: "accept" | "revise" | "drop", style: { color: string; fill: string }) =>
    ({
      kind: "formula",
      range: range("verdict"),
      formula: `=${cell("verdict")}="${verdictWords(word)[language]}"`,
      style,
    }) as const;
  const misses = (key: ItemKey, fails: string): ConditionalPlan => ({
    kind: "formula",
    range: range(key),
    formula: `=IF(ISNUMBER(${cell(key)}),${fails},FALSE)`,
    style: { color: look.warning, bold: true },
  });
  return [
    verdict("accept", { color: look.good, fill: look.goodFill }),
    verdict("revise", { color: "#7A5C00", fill: "#FFF2CC" }),
    verdict("drop", { color: look.warning, fill: look.warningFill }),
    misses("cv", `ROUND(${cell("cv")}-${rules.cvMax},12)>0`),
    misses("consensus", `ROUND(${cell("consensus")}-${rules.consensusMin},12)<0`),
    misses("convergence", `ROUND(${cell("convergence")}-${rules.convergenceMax},12)>0`),
    misses(
      "cvr",
      `IF(ISNUMBER(${cell("cvrMinimum")}),ROUND(${cell("cvr")}-${cell("cvrMinimum")},12)<0,FALSE)`,
    ),
    {
      kind: "formula",
      range: range("mean", itemColumn("cvrMinimum") - itemColumn("mean") + 1),
      formula: `=ISTEXT(${ofRow(first, itemColumn("mean")).replace("$", "")})`,
      style: { color: look.quiet },
    },
  ];
}

const promptWords = {
  en: {
    title: "Decision",
    prompt:
      "It follows the rule until you choose: accepted, kept (asked again as it is), revised (asked again in new words) or dropped.",
    error: "Choose one of the words in the list.",
  },
  ko: {
    title: "결정",
    prompt: "고르기 전에는 기준을 따릅니다. 채택, 유지(그대로 다시 질문), 수정(새 글로 다시 질문), 제외",
    error: "목록의 낱말 가운데 하나를 고르십시오.",
  },
} as const;
