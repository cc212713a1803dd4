import type { Language } from "../../../../model/language";
import type { OperationScope } from "../../../session";
import { freeName } from "../../../sheet/freeName";
import { applySetup, loadTakenNames } from "../../../sheet/newSheet";
import { sheetName } from "../../../sheet/sheetName";
import { writePiece } from "../../../sheet/writePiece";
import { addSurveySheet } from "../../addSurveySheet";
import { appendRows } from "../../appendRows";
import type { KeyEntry } from "../../import/importTypes";
import { prepareMark } from "../../prepareMark";
import { keyOfWord } from "../../surveyWords";
import { keyHeaders } from "./keyWords";
import type { LoadedKey } from "./loadKey";
import { planKey } from "./planKey";

/**
 * Adds people to the expert key of a survey, which is made where there is none, inside an operation of the caller's.
 *
 * @param context the request; synced here
 * @param scope of the caller's operation
 * @param survey id and language
 * @param key as it stands
 * @param people who is new in it
 * @returns name of its sheet
 */
export async function addToKey(
  context: Excel.RequestContext,
  scope: OperationScope,
  survey: { readonly id: string; readonly language: Language },
  key: LoadedKey,
  people: readonly KeyEntry[],
): Promise<string> {
  const { table } = key;
  if (table !== undefined) {
    const columns = table.headers.map((header) => keyOfWord(keyHeaders, header));
    const rows = people.map((entry) =>
      columns.map((column) => (column === undefined ? null : { text: entry[column] })),
    );
    await appendRows(context, scope, table, rows);
    return table.sheet;
  }
  const part = { kind: "key", id: survey.id } as const;
  const taken = loadTakenNames(context);
  const mark = await prepareMark(context, scope, part);
  const plan = planKey(survey.language, people);
  const name = sheetName(plan.setup.name, taken().sheets);
  const tables = plan.piece.tables.map((item) => ({ ...item, name: freeName(item.name, taken().tables) }));
  const sheet = addSurveySheet(context, scope, { name, part });
  mark.mark(sheet, name, plan.table);
  writePiece(sheet, { ...plan.piece, tables });
  applySetup(sheet, plan.setup);
  await context.sync();
  return name;
}
