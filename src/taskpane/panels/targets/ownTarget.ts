import type { Direction } from "../../../model/catalogTypes";
import type { Bilingual } from "../../../model/language";
import type { AddedTarget } from "../../../workbook/gapSheet/request";
import { deadlineProblem } from "./deadlineProblem";

/** The form for a target of one's own, as it was typed. */
export interface OwnTargetForm {
  readonly name: string;
  readonly pillar: string;
  readonly value: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly year: string;
}

export type OwnTargetProblems = Partial<Readonly<Record<"name" | "value" | "year", Bilingual>>>;

/**
 * What is wrong with the form, by field.
 *
 * @param form what was typed
 * @param taken names that the sheet has already
 * @param thisYear the year of today
 * @returns one text a field; none when the form is complete
 */
export function ownTargetProblems(
  form: OwnTargetForm,
  taken: readonly string[],
  thisYear: number,
): OwnTargetProblems {
  const name = form.name.trim();
  const value = form.value.trim();
  const year = deadlineProblem(form.year, { en: name, ko: name }, thisYear);
  return {
    ...(name === "" && {
      name: {
        en: "A name is needed. Type what is to be reached.",
        ko: "이름이 필요합니다. 이룰 것을 적어 주십시오.",
      },
    }),
    ...(taken.includes(name) && {
      name: {
        en: `“${name}” is in the sheet already. Give another name.`,
        ko: `‘${name}’은(는) 이미 있습니다. 다른 이름을 적어 주십시오.`,
      },
    }),
    ...(value !== "" &&
      readNumber(value) === undefined && {
        value: {
          en: `A number was expected; “${value}” is none. Write digits, or leave it empty for a milestone.`,
          ko: `숫자가 필요한데 ‘${value}’이(가) 들어왔습니다. 숫자를 적거나, 이정표라면 비워 두십시오.`,
        },
      }),
    ...(year && { year }),
  };
}

/**
 * The target of a form without problems.
 *
 * @param form what was typed
 * @returns the target for the sheet
 */
export function ownTarget(form: OwnTargetForm): AddedTarget {
  return {
    name: form.name.trim(),
    pillar: form.pillar,
    value: readNumber(form.value),
    unit: form.unit,
    direction: form.direction,
    targetYear: readNumber(form.year),
  };
}

/** A number as people type it, with or without thousands separators. */
function readNumber(text: string): number | undefined {
  const typed = text.trim();
  if (!/^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(typed)) return undefined;
  return Number(typed.replaceAll(",", ""));
}
