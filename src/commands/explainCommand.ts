import type { ReadArgument, SelectedCell } from "../workbook/selectedCell/readSelectedCell";
import { InputError } from "../model/errors";
import type { Bilingual, Language } from "../model/language";
import type { Notice } from "./notice";

interface Described {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string }[];
}

interface Metadata {
  readonly functions: readonly Described[];
}

const files: Readonly<Record<Language, string>> = { en: "functions.json", ko: "functions-ko.json" };

/** The metadata that Excel itself reads, from beside this page. */
async function fetchMetadata(language: Language): Promise<Metadata> {
  const answer = await fetch(files[language]);
  if (!answer.ok) throw new Error(`${files[language]} could not be read (${answer.status})`);
  return (await answer.json()) as Metadata;
}

function noFunction(cell: SelectedCell): InputError {
  return new InputError({
    en: `${cell.address} holds no SEOULAI function. Select a cell whose formula has one, such as =SEOULAI.GAP("startups",420).`,
    ko: `${cell.address}에는 SEOULAI 함수가 없습니다. =SEOULAI.GAP("startups",420)과 같은 수식이 있는 셀을 선택하세요.`,
  });
}

function argumentLine(
  parameter: Described["parameters"][number],
  argument: ReadArgument | undefined,
): string | undefined {
  if (argument === undefined || argument.text === "") return undefined;
  const shown = String(argument.value ?? "");
  const value = argument.value === undefined || argument.text.includes(shown) ? "" : ` = ${shown}`;
  return `${parameter.name}: ${argument.text}${value} (${parameter.description ?? ""})`;
}

const same = (text: string): Bilingual => ({ en: text, ko: text });

/** Explains the SEOULAI function of the selected cell: what it computes, its inputs and its result. */
export async function explainCommand(language: Language): Promise<Notice> {
  const { readSelectedCell } = await import("../workbook/selectedCell/readSelectedCell");
  const cell = await readSelectedCell();
  const { call } = cell;
  if (call === undefined) throw noFunction(cell);
  const metadata = await fetchMetadata(language);
  const described = metadata.functions.find(({ name }) => name.toUpperCase() === call.name);
  if (described === undefined) throw noFunction(cell);
  const inputs = described.parameters.flatMap(
    (parameter, place) => argumentLine(parameter, call.arguments[place]) ?? [],
  );
  return {
    tone: "info",
    title: same(`${cell.address}: SEOULAI.${described.name}`),
    lines: [
      same(described.description),
      ...inputs.map(same),
      { en: `Result: ${cell.text}`, ko: `결과: ${cell.text}` },
    ],
  };
}
