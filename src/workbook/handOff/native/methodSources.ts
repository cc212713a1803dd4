import type { Bilingual } from "../../../model/language";
import { functionMethods } from "../../explain/methods";
import { isFunctionName } from "../../explain/parameters";
import type { AddInCall } from "../../formula/addInCalls";

/**
 * Where a value comes from that was calculated from the answers to a survey: the function with its cells, and the methods
 * with the places where they are published.
 *
 * @param call the call
 * @returns a text for the call, and one a method
 */
export function methodSources({ name, arguments: given }: AddInCall): readonly Bilingual[] {
  if (!isFunctionName(name)) return [];
  const from = given.filter((text) => text !== "").join(", ");
  const methods = functionMethods[name].map(({ name: title, formula, source }) => ({
    en: `${title.en}: ${formula}. ${source.en}.`,
    ko: `${title.ko}: ${formula}. ${source.ko}.`,
  }));
  return [
    {
      en: `Calculated by the function ${name} from ${from}.`,
      ko: `${from}에서 ${name} 함수로 계산한 값입니다.`,
    },
    ...methods,
  ];
}
