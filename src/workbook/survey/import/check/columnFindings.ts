import type { Survey, SurveyItem } from "../../surveyTypes";
import type { ColumnMatch, Finding, RawTable } from "../importTypes";
import { choicesOf } from "./choices";
import { findingTexts } from "./findingTexts";

/**
 * What a person should see of columns: those that belong to no item of the round, and items that no column answers.
 *
 * @param raw the table; columns without anything in them are passed over
 * @param matches of its columns
 * @param survey its items, those of the round, and those that are matched
 * @returns the findings
 */
export function columnFindings(
  raw: RawTable,
  matches: readonly ColumnMatch[],
  survey: {
    readonly items: readonly SurveyItem[];
    readonly asked: readonly string[];
    readonly survey: Survey;
  },
): Finding[] {
  const matched = new Set(survey.items.map(({ id }) => id));
  const common = { row: 0, rows: [], expert: "" } as const;
  const unmatched = matches.filter(({ to, column }) => {
    const isOut = to.kind === "ignore" || (to.kind === "item" && !matched.has(to.id));
    return isOut && raw.rows.some(({ cells }) => (cells[column] ?? "") !== "");
  });
  const missing = survey.asked.filter(
    (id) => !matched.has(id) && survey.survey.items.some((item) => item.id === id),
  );
  return [
    ...unmatched.map(({ column, header }): Finding => {
      const text = findingTexts.unmatchedColumn(header === "" ? `#${column + 1}` : header);
      return {
        ...common,
        id: `unmatchedColumn:${column}`,
        kind: "unmatchedColumn",
        column,
        value: header,
        text,
        choices: choicesOf("ignore"),
        choice: "ignore",
      };
    }),
    ...missing.map((item): Finding => {
      const text = findingTexts.missingItem(item);
      return {
        ...common,
        id: `missingItem:${item}`,
        kind: "missingItem",
        item,
        value: "",
        text,
        choices: choicesOf("blank"),
        choice: "blank",
      };
    }),
  ];
}
