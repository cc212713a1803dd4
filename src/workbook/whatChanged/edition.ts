import type { Bilingual } from "../../model/language";

/** A state of the figures that can be compared with another. */
export type Edition =
  | { readonly kind: "current" }
  /** What had been published by then, of the data that the add-in carries. */
  | { readonly kind: "asOf"; readonly asOf: string }
  /** As the blocks of this workbook were written or last refreshed. */
  | { readonly kind: "written" }
  /** A data package that is published beside the add-in. */
  | { readonly kind: "version"; readonly version: string };

/**
 * An edition in words, as the sheet and the pane name it.
 *
 * @param edition the edition
 * @param version of the data that the add-in carries
 * @returns such as "as of 2024-12"
 */
export function editionName(edition: Edition, version: string): Bilingual {
  switch (edition.kind) {
    case "current":
      return { en: `data version ${version}`, ko: `데이터 버전 ${version}` };
    case "asOf":
      return {
        en: `as of ${edition.asOf} (data version ${version})`,
        ko: `${edition.asOf} 기준(데이터 버전 ${version})`,
      };
    case "written":
      return { en: "as written in this workbook", ko: "이 통합 문서에 쓴 값" };
    case "version":
      return { en: `data version ${edition.version}`, ko: `데이터 버전 ${edition.version}` };
  }
}
