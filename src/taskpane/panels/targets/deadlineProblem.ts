import type { Bilingual } from "../../../model/language";

const lastYear = 2100;

/**
 * What is wrong with a deadline as it was typed.
 *
 * @param text what was typed; blank is no deadline, which is fine
 * @param target the target's name
 * @param thisYear the year of today
 * @returns the problem in words, or undefined
 */
export function deadlineProblem(text: string, target: Bilingual, thisYear: number): Bilingual | undefined {
  const typed = text.trim();
  if (typed === "") return undefined;
  const year = Number(typed);
  const range = `${String(thisYear)} – ${String(lastYear)}`;
  if (!/^\d{4}$/.test(typed) || year > lastYear) {
    return {
      en: `The deadline of “${target.en}” must be a year (${range}); “${typed}” is none. Type four digits, or leave it empty.`,
      ko: `‘${target.ko}’의 기한은 연도(${range})여야 하는데 ‘${typed}’이(가) 들어왔습니다. 네 자리 연도를 넣거나 비워 두십시오.`,
    };
  }
  if (year < thisYear) {
    return {
      en: `The deadline of “${target.en}” is ${typed}, which is past. Enter a year from ${String(thisYear)} on, or leave it empty.`,
      ko: `‘${target.ko}’의 기한 ${typed}년은 이미 지났습니다. ${String(thisYear)}년 이후의 연도를 넣거나 비워 두십시오.`,
    };
  }
  return undefined;
}
