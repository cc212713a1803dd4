import type { Bilingual, Language } from "../../model/language";
import { withParticles } from "../../catalog/withParticles";
import type { Explanation, ExplainedRow, Precedent } from "./explanation";

/**
 * An explanation as plain lines, for the rows of EXPLAIN and for the clipboard.
 *
 * @param explanation the explanation
 * @param language of the lines
 * @returns a line each: the sentences, then inputs, data, methods and the cells behind it
 */
export function explanationLines(explanation: Explanation, language: Language): readonly string[] {
  const say = ({ en, ko }: Bilingual): string => (language === "ko" ? withParticles(ko) : en);
  const head = `${explanation.address} = ${explanation.result === "" ? say(blank) : explanation.result}`;
  return [
    explanation.formula === undefined ? head : `${head}   [${explanation.formula}]`,
    ...explanation.words.map(say),
    ...explanation.inputs.map((input) => `${say(labels.input)}: ${say(input.name)} = ${inputText(input)}`),
    ...explanation.rows.map((row) => `${say(labels.row)}: ${rowText(row, say)}`),
    ...explanation.methods.map(
      (method) =>
        `${say(labels.method)}: ${say(method.name)}: ${method.formula} (${say(labels.source)}: ${say(method.source)})`,
    ),
    ...explanation.precedents.map((cell) => `${say(labels.from)}: ${precedentText(cell, say)}`),
  ];
}

const blank: Bilingual = { en: "(blank)", ko: "(빈 셀)" };

const labels = {
  input: { en: "Input", ko: "입력" },
  row: { en: "Data", ko: "자료" },
  method: { en: "Method", ko: "방법" },
  source: { en: "source", ko: "출처" },
  from: { en: "Depends on", ko: "참조" },
  vintage: { en: "edition", ko: "판" },
} as const satisfies Record<string, Bilingual>;

type Say = (text: Bilingual) => string;

function inputText({ text, value, address }: Explanation["inputs"][number]): string {
  const shown = value ?? text;
  const place = address === undefined ? "" : ` (${address})`;
  return `${shown}${place}`;
}

function rowText(row: ExplainedRow, say: Say): string {
  const vintage = row.vintage === undefined ? undefined : `${say(labels.vintage)} ${row.vintage}`;
  const status = row.status === undefined ? undefined : say(row.status);
  const parts = [row.period, vintage, status].filter((part) => part !== undefined);
  const detail = parts.length === 0 ? "" : ` (${parts.join(", ")})`;
  return `${say(row.what)}: ${row.value}${detail}. ${say(row.source)}`;
}

function precedentText({ depth, address, text, formula, what }: Precedent, say: Say): string {
  const detail = [what === undefined ? undefined : say(what), formula].filter((part) => part !== undefined);
  const behind = detail.length === 0 ? "" : ` [${detail.join("; ")}]`;
  return `${"\u203A".repeat(depth)} ${address} = ${text === "" ? say(blank) : text}${behind}`;
}
