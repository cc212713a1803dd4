import type { Bilingual } from "../../model/language";

/** Whether the formulas of a sheet are the add-in's functions or Excel's own. */
export type SheetForm = "native" | "functions";

/** Tells to open the add-in, on a sheet in function form. */
export const needsAddIn: Bilingual = {
  en: "The computed cells use SEOULAI functions. If they show #NAME?, open the SEOULAI add-in (Home > Add-ins) once, or build the sheet with native formulas.",
  ko: "계산 셀은 SEOULAI 함수를 씁니다. #NAME?가 보이면 SEOULAI 추가 기능을 한 번 여십시오(홈 > 추가 기능). 기본 수식으로 시트를 다시 만들어도 됩니다.",
};
