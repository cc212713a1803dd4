import { catalog } from "../catalog/catalog";
import { citation } from "../catalog/citation";
import type { PlanTarget } from "../model/catalogTypes";
import type { Bilingual, Language } from "../model/language";

const HEADER: Readonly<Record<Language, readonly string[]>> = {
  en: ["id", "pillar", "name", "value", "unit", "direction", "wording", "source", "note"],
  ko: ["id", "부문", "이름", "목표값", "단위", "방향", "원문 표현", "출처", "비고"],
};

/** A pillar of another city's plan keeps its id until it has words here. */
const PILLARS: Readonly<Record<string, Bilingual>> = {
  infrastructure: { en: "Infrastructure", ko: "인프라" },
  rd_talent: { en: "R&D and talent", ko: "연구개발·인재" },
  scale_up: { en: "Scale-up", ko: "기업 성장" },
  global: { en: "Global", ko: "글로벌" },
};

/**
 * The targets of the plans as a table with a header.
 *
 * Missing: a milestone without a number has blank value and unit.
 *
 * @param language of the words
 * @returns the header and a row a target, in the plan's order
 */
export function targetsTable(language: Language): (string | number)[][] {
  return [[...HEADER[language]], ...catalog().targets.map((target) => row(target, language))];
}

function row(target: PlanTarget, language: Language): (string | number)[] {
  const { sources, units } = catalog();
  const source = sources.get(target.source);
  return [
    target.id,
    PILLARS[target.pillar]?.[language] ?? target.pillar,
    target.name[language],
    target.value ?? "",
    units.get(target.unit ?? "")?.name[language] ?? target.unit ?? "",
    // The argument's own word in either language, so that a formula can take the cell as its direction.
    target.direction,
    target.wording[language],
    source === undefined ? target.source : citation(source, language),
    target.note?.[language] ?? "",
  ];
}
